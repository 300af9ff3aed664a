package org.conclusum.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountManagement;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.meetings.InvitationsIssued;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.meetings.SupplementIssued;
import org.conclusum.proposals.ProposalReturned;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.modulith.events.core.EventSerializer;

@ApplicationTest
class NotificationTests {

    /** Members and substitutes of seven seats; the chair is one of them. */
    private static final int INVITED = 14;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private AccountManagement accounts;

    @Autowired
    private AccountDirectory directory;

    @Autowired
    private MessageWriting writing;

    @Autowired
    private MailSending sending;

    @Autowired
    private JavaMailSenderImpl smtp;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Outbox outbox;

    @Autowired
    private EventSerializer registry;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private Mailbox mails;

    @BeforeEach
    void connect() {
        committee = fixture.found();
        jdbc.sql("update message set state = 'INBOX_ONLY' where state = 'QUEUED'")
                .update();
        mails = Mailbox.behind(smtp);
    }

    @AfterEach
    void disconnect() {
        smtp.setHost("");
        mails.stop();
    }

    @Test
    void sendsTheInvitationWithItsAgendaToMembersSubstitutesAndChair() throws Exception {
        Actor.Person goerlitz = committee.member(ACommittee.GOERLITZ);
        Actor.Person bautzen = committee.member(ACommittee.BAUTZEN);
        accounts.speak(bautzen, "en");
        UUID meeting = anInvitedMeeting();
        awaitMessages(meeting);
        sending.sendDue();
        await().until(() -> count(meeting, MessageState.SENT) == INVITED);

        MimeMessage mail = mailTo(goerlitz);
        assertThat(mail.getSubject()).startsWith("Einladung: Sitzung über Öffnungszeiten, ");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("de");
        assertThat(mail.getMessageID()).endsWith("@localhost>");
        assertThat(mail.getFrom()[0].toString()).contains("conclusum@localhost");
        String text = Mailbox.text(mail);
        assertThat(text)
                .contains("Landratsamt Görlitz", "Schülerbeförderung", "/meetings/" + meeting)
                .contains("nichtöffentlicher Vorgang")
                .contains("weil Sie Mitglied oder Stellvertretung in „Lenkungskreis")
                .contains("lässt sich deshalb nicht abbestellen", "/messages/settings")
                .doesNotContain("Personalsache", "/unsubscribe/");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(Mailbox.html(mail))
                .contains("lang=\"de\"", "Schülerbeförderung", "href=\"http://localhost:8080/meetings/" + meeting)
                .doesNotContain("Personalsache");
        assertThat(attached(mail)).isEqualTo("Einladung-Sitzung-über-Öffnungszeiten.pdf");
        assertThat(mailTo(bautzen).getSubject()).startsWith("Invitation: ");
        assertThat(attached(mailTo(bautzen))).startsWith("Invitation-");
        assertThat(Mailbox.text(mailTo(bautzen))).contains("You are invited.", "closed matter");
    }

    @Test
    void triesAgainAfterTheServerWasDown() {
        mails.stop();
        UUID meeting = anInvitedMeeting();
        awaitMessages(meeting);
        sending.sendDue();
        await().until(() -> jdbc.sql("select count(*) from message where route = ? and attempts > 0"
                                + " and last_error is not null and next_attempt_at > ? and state = 'QUEUED'")
                        .params(route(meeting), Timestamp.from(clock.instant()))
                        .query(Integer.class)
                        .single()
                >= 1);
        assertThat(count(meeting, MessageState.SENT)).isZero();

        mails = Mailbox.behind(smtp);
        jdbc.sql("update message set next_attempt_at = ? where route = ?")
                .params(Timestamp.from(clock.instant()), route(meeting))
                .update();
        sending.sendDue();
        await().until(() -> count(meeting, MessageState.SENT) == INVITED);
    }

    @Test
    void keepsMessagesInTheInboxWhereThereIsNoMailServer() {
        smtp.setHost("");
        Actor.Person goerlitz = committee.member(ACommittee.GOERLITZ);
        UUID meeting = anInvitedMeeting();
        awaitMessages(meeting);
        assertThat(count(meeting, MessageState.INBOX_ONLY)).isEqualTo(INVITED);
        assertThat(outbox.mailServerConfigured()).isFalse();
        InboxMessage message =
                inbox.first(InboxFilter.UNREAD, InboxOrder.TIME, 10, goerlitz).getFirst();
        assertThat(message.subject()).startsWith("Einladung: Sitzung über Öffnungszeiten");
        assertThat(message.read()).isFalse();

        inbox.read(message.id(), fixture.stranger());
        assertThat(inbox.unread(goerlitz)).as("nobody reads for somebody else").isEqualTo(1);
        assertThat(inbox.first(InboxFilter.ALL, InboxOrder.TIME, 10, fixture.stranger()))
                .isEmpty();
        inbox.read(message.id(), goerlitz);
        assertThat(inbox.unread(goerlitz)).isZero();
        assertThat(inbox.first(InboxFilter.UNREAD, InboxOrder.TIME, 10, goerlitz))
                .isEmpty();
        inbox.readAll(InboxFilter.ALL, committee.member(ACommittee.BAUTZEN));
        assertThat(inbox.unread(committee.member(ACommittee.BAUTZEN))).isZero();
    }

    @Test
    void writesNoMessageTwiceWhenAnOccurrenceIsHandedOverAgain() {
        UUID meeting = anInvitedMeeting();
        awaitMessages(meeting);
        Occurrence again = new Occurrence(
                jdbc.sql("select distinct occurrence_id from message where route = ? and event = 'InvitationsIssued'")
                        .param(route(meeting))
                        .query(UUID.class)
                        .single(),
                EventJson.write(new InvitationsIssued(meeting, committee.id(), false, committee.office())));
        writing.on(registry.deserialize(registry.serialize(again), Occurrence.class));
        await().during(Duration.ofMillis(300)).until(() -> total(meeting) == INVITED);
    }

    @Test
    void showsTheOutboxToAdministratorsOnlyAndLetsThemTryAgain() {
        UUID meeting = anInvitedMeeting();
        awaitMessages(meeting);
        sending.sendDue();
        await().until(() -> count(meeting, MessageState.SENT) == INVITED);
        UUID message = jdbc.sql("select id from message where route = ? limit 1")
                .param(route(meeting))
                .query(UUID.class)
                .single();
        jdbc.sql("update message set state = 'FAILED', attempts = 10, sent_at = null where id = ?")
                .param(message)
                .update();
        assertThat(outbox.page(MessageState.FAILED, committee.administrator(), 0, 50))
                .anySatisfy(row -> assertThat(row.id()).isEqualTo(message));
        outbox.retry(message, committee.administrator());
        sending.sendDue();
        await().until(() -> outbox.page(MessageState.SENT, committee.administrator(), 0, 200).stream()
                .anyMatch(row -> row.id().equals(message)));
        for (Actor.Person person :
                List.of(committee.office(), committee.auditor(), committee.chair(), fixture.stranger())) {
            assertThatThrownBy(() -> outbox.page(null, person, 0, 1)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> outbox.retry(message, person)).isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void keepsEventsWithTheirActorsUntilTheyAreTold() {
        ProposalReturned byPerson = new ProposalReturned(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "14626",
                LocalDate.of(2026, 12, 3),
                true,
                new Actor.Person(UUID.randomUUID(), "Jürgen Groß"));
        assertThat(EventJson.read(EventJson.write(byPerson))).isEqualTo(byPerson);
        SupplementIssued supplement = new SupplementIssued(
                UUID.randomUUID(), UUID.randomUUID(), List.of(UUID.randomUUID()), true, byPerson.actor());
        assertThat(EventJson.read(EventJson.write(supplement))).isEqualTo(supplement);
        InvitationsIssued byProcedure =
                new InvitationsIssued(UUID.randomUUID(), UUID.randomUUID(), true, new Actor.Procedure("meeting"));
        assertThat(EventJson.read(EventJson.write(byProcedure))).isEqualTo(byProcedure);
    }

    @Test
    void hasWordsForEverythingItTellsInBothLanguages() {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            for (Class<?> event : ToldEvents.all()) {
                for (String part : List.of("subject", "body")) {
                    String key = "notifications.mail." + event.getSimpleName() + "." + part;
                    assertThat(Texts.text(language, key, "A", "B", "C", "D", "E"))
                            .doesNotContain(key, "{");
                }
            }
        }
    }

    private UUID anInvitedMeeting() {
        LocalDateTime start = LocalDate.now(clock).plusDays(40).atTime(10, 0);
        UUID meeting = planning.plan(
                new NewMeeting(committee.id(), "Sitzung über Öffnungszeiten", start, "Landratsamt Görlitz"),
                committee.office());
        planning.addItem(meeting, "Schülerbeförderung", false, committee.office());
        planning.addItem(meeting, "Personalsache", true, committee.office());
        planning.finishDraft(meeting, committee.office());
        planning.release(meeting, committee.chair());
        planning.invite(meeting, null, committee.office());
        return meeting;
    }

    private void awaitMessages(UUID meeting) {
        await().until(() -> total(meeting) >= INVITED);
        assertThat(total(meeting)).isEqualTo(INVITED);
    }

    private int total(UUID meeting) {
        return jdbc.sql("select count(*) from message where route = ? and event = 'InvitationsIssued'")
                .param(route(meeting))
                .query(Integer.class)
                .single();
    }

    private int count(UUID meeting, MessageState state) {
        return jdbc.sql("select count(*) from message where route = ? and event = 'InvitationsIssued' and state = ?")
                .params(route(meeting), state.name())
                .query(Integer.class)
                .single();
    }

    private static String route(UUID meeting) {
        return "meetings/" + meeting;
    }

    private MimeMessage mailTo(Actor.Person person) {
        return mails.to(String.valueOf(
                        directory.find(person.account()).orElseThrow().email()))
                .getFirst();
    }

    /** The name of the PDF that comes with a mail. */
    private static String attached(MimeMessage mail) throws Exception {
        Multipart parts = (Multipart) mail.getContent();
        var last = parts.getBodyPart(parts.getCount() - 1);
        assertThat(last.isMimeType("application/pdf")).isTrue();
        return MimeUtility.decodeText(last.getFileName());
    }
}
