package org.conclusum.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeTookOffice;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountManagement;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.ProgramClock;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.worklist.casework.TaskGiven;
import org.conclusum.worklist.casework.TaskPassedOn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@ApplicationTest
class NoticeDeliveryTests {

    private static final Rhythm QUIET_NIGHT = new Rhythm(
            new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0)), false, LocalTime.of(8, 0), DayOfWeek.MONDAY);

    private static final int MEMBERS = 7;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private NoticeSettings settings;

    @Autowired
    private MessageWriting writing;

    @Autowired
    private MailSending sending;

    @Autowired
    private DigestMaking digests;

    @Autowired
    private Inbox inbox;

    @Autowired
    private UnsubscribeTokens tokens;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private AccountDirectory accounts;

    @Autowired
    private AccountManagement languages;

    @Autowired
    private JavaMailSenderImpl smtp;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProgramClock clock;

    private Duration before;
    private Mailbox mails;
    private ACommittee committee;
    private Actor.Person member;
    private Actor.Person other;

    @BeforeEach
    void begin() {
        before = clock.offset();
        jdbc.sql("update message set state = 'INBOX_ONLY' where state = 'QUEUED'")
                .update();
        mails = Mailbox.behind(smtp);
        committee = fixture.found();
        member = committee.member(ACommittee.GOERLITZ);
        other = committee.member(ACommittee.BAUTZEN);
        setClock(0, 21);
    }

    @AfterEach
    void end() {
        clock.setOffset(before);
        smtp.setHost("");
        mails.stop();
    }

    @Test
    void holdsMailUntilTheQuietHoursEnd() throws Exception {
        settings.keep(QUIET_NIGHT, member);
        tell(new CommitteeTookOffice(committee.id(), LocalDate.now(clock), committee.office()));
        sending.sendDue();
        await().until(() -> to(other).size() == 1);
        assertThat(to(member)).isEmpty();

        setClock(1, 6);
        sending.sendDue();
        assertThat(to(member)).isEmpty();

        setClock(1, 7);
        sending.sendDue();
        await().until(() -> to(member).size() == 1);
        MimeMessage mail = to(member).getFirst();
        assertThat(Mailbox.text(mail))
                .contains("weil Sie Mitglied von „Lenkungskreis " + committee.code() + "“ sind.")
                .contains("/messages/settings", "Keine E-Mails mehr zu „Gremien und Sitze“");
        String token = tokens.write(new UnsubscribeTokens.Ending(member.account(), NoticeKind.COMMITTEES));
        assertThat(Mailbox.text(mail)).contains("/unsubscribe/" + token);
        assertThat(Mailbox.html(mail)).contains("/unsubscribe/" + token);
        assertThat(mail.getHeader("List-Unsubscribe"))
                .containsExactly("<http://localhost:8080/unsubscribe/" + token + ">");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(messages(member)).singleElement().satisfies(message -> assertThat(Mailbox.text(mail))
                .as("the same sentence on the page")
                .contains(message.why()));
    }

    @Test
    void holdsNoInvitationInQuietHours() {
        settings.keep(QUIET_NIGHT, member);
        UUID meeting = planning.plan(
                new NewMeeting(
                        committee.id(),
                        "5. Sitzung",
                        LocalDate.now(clock).plusDays(40).atTime(10, 0),
                        "Cottbus"),
                committee.office());
        planning.addItem(meeting, "Schulnetz", false, committee.office());
        planning.finishDraft(meeting, committee.office());
        planning.release(meeting, committee.chair());
        planning.invite(meeting, null, committee.office());
        await().until(() -> messages(member).size() == 1);
        sending.sendDue();
        await().until(() -> to(member).size() == 1);
    }

    @Test
    void gathersWhatIsWantedDailyIntoOneMailHoweverManyNodesMakeIt() throws Exception {
        languages.speak(other, "en");
        settings.choose(NoticeKind.COMMITTEES, Delivery.DAILY, member);
        settings.choose(NoticeKind.COMMITTEES, Delivery.DAILY, other);
        tell(new CommitteeTookOffice(committee.id(), LocalDate.now(clock), committee.office()));
        tell(new CommitteeTookOffice(committee.id(), LocalDate.now(clock), committee.office()));
        digests.makeDue();
        sending.sendDue();
        await().until(() -> to(committee.office()).size() >= 2);
        assertThat(to(member)).isEmpty();

        setClock(1, 7);
        AtOnce.run(digests::makeDue, digests::makeDue, digests::makeDue);
        AtOnce.run(sending::sendDue, sending::sendDue);
        digests.makeDue();
        sending.sendDue();
        await().until(() -> to(member).size() == 1 && to(other).size() == 1);

        MimeMessage mail = to(member).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Übersicht: 2 Nachrichten");
        assertThat(Mailbox.text(mail))
                .contains("GREMIEN UND SITZE", "Lenkungskreis " + committee.code(), "/committees/" + committee.id())
                .contains("weil Sie Nachrichten hierzu gesammelt lesen wollen: Gremien und Sitze.")
                .containsOnlyOnce("\nLenkungskreis " + committee.code() + "\n");
        assertThat(Mailbox.html(mail)).contains("Gremien und Sitze", "weil Sie Mitglied von", "/committees/");
        assertThat(mail.getHeader("List-Unsubscribe")[0])
                .contains(tokens.write(new UnsubscribeTokens.Ending(member.account(), null)));
        assertThat(to(other).getFirst().getSubject()).isEqualTo("Digest: 2 messages");
        assertThat(messages(member))
                .as("the digest itself is no message on the page")
                .hasSize(2);

        setClock(2, 7);
        digests.makeDue();
        sending.sendDue();
        assertThat(to(member)).as("nothing new, no mail").hasSize(1);
    }

    @Test
    void gathersWhatIsWantedWeeklyUntilItsDay() {
        settings.choose(NoticeKind.COMMITTEES, Delivery.WEEKLY, member);
        tell(new CommitteeTookOffice(committee.id(), LocalDate.now(clock), committee.office()));

        setClock(4, 8);
        digests.makeDue();
        sending.sendDue();
        assertThat(to(member)).isEmpty();

        setClock(5, 7);
        digests.makeDue();
        sending.sendDue();
        await().until(() -> to(member).size() == 1);
    }

    @Test
    void sendsNoDigestOfWhatWasReadMeanwhile() {
        settings.choose(NoticeKind.COMMITTEES, Delivery.DAILY, member);
        tell(new CommitteeTookOffice(committee.id(), LocalDate.now(clock), committee.office()));
        inbox.readAll(InboxFilter.ALL, member);

        setClock(1, 7);
        digests.makeDue();
        sending.sendDue();

        assertThat(to(member)).isEmpty();
        assertThat(jdbc.sql("select count(*) from message where recipient_id = ? and event = 'Digest'")
                        .param(member.account())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void leavesToThePageWhatIsWantedThereAndTellsNothingWhereItIsOff() {
        settings.choose(NoticeKind.COMMITTEES, Delivery.PAGE, member);
        settings.choose(NoticeKind.COMMITTEES, Delivery.OFF, other);
        tell(new CommitteeTookOffice(committee.id(), LocalDate.now(clock), committee.office()), told() - 1);
        sending.sendDue();
        await().until(() -> !to(committee.office()).isEmpty());

        assertThat(to(member)).isEmpty();
        assertThat(messages(member)).hasSize(1);
        assertThat(messages(other)).isEmpty();
    }

    @Test
    void sendsNothingAnyMoreOfAKindThatIsNotWantedByMail() {
        settings.choose(NoticeKind.COMMITTEES, Delivery.DAILY, member);
        tell(new CommitteeTookOffice(committee.id(), LocalDate.now(clock), committee.office()));
        settings.choose(NoticeKind.COMMITTEES, Delivery.PAGE, member);

        setClock(1, 7);
        digests.makeDue();
        sending.sendDue();

        assertThat(to(member)).isEmpty();
        assertThat(messages(member)).hasSize(1);
    }

    @Test
    void rejectsToTurnOffWhatMustBeDelivered() {
        for (NoticeKind kind : List.of(NoticeKind.INVITATIONS, NoticeKind.MINUTES, NoticeKind.CIRCULARS)) {
            for (Delivery delivery : List.of(Delivery.DAILY, Delivery.WEEKLY, Delivery.PAGE, Delivery.OFF)) {
                assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> settings.choose(kind, delivery, member));
            }
            settings.choose(kind, Delivery.MAIL, member);
        }
    }

    @Test
    void keepsToEverybodyWhatTheyChose() {
        assertThat(settings.of(member).values()).containsOnly(Delivery.MAIL);
        settings.choose(NoticeKind.EXCHANGE, Delivery.WEEKLY, member);
        settings.keep(QUIET_NIGHT, member);

        assertThat(settings.of(member)).containsEntry(NoticeKind.EXCHANGE, Delivery.WEEKLY);
        assertThat(settings.rhythm(member)).isEqualTo(QUIET_NIGHT);
        assertThat(settings.of(other)).containsEntry(NoticeKind.EXCHANGE, Delivery.MAIL);
        assertThat(settings.rhythm(other)).isEqualTo(Rhythm.USUAL);
    }

    @Test
    void showsWhatIsUnreadFirstAndByKindAndCommittee() {
        tell(new CommitteeTookOffice(committee.id(), LocalDate.now(clock), committee.office()));
        InboxMessage first = messages(member).getFirst();
        inbox.read(first.id(), member);
        setClock(0, 22);
        tell(new CommitteeTookOffice(committee.id(), LocalDate.now(clock), committee.office()));

        for (InboxOrder order : InboxOrder.values()) {
            assertThat(inbox.first(InboxFilter.ALL, order, 10, member))
                    .as(order.name())
                    .extracting(InboxMessage::read)
                    .containsExactly(false, true);
        }
        assertThat(inbox.count(new InboxFilter(false, NoticeKind.COMMITTEES, committee.id()), member))
                .isEqualTo(2);
        assertThat(inbox.count(new InboxFilter(false, NoticeKind.VOTES, null), member))
                .isZero();
        assertThat(inbox.count(new InboxFilter(false, null, UUID.randomUUID()), member))
                .isZero();
        assertThat(inbox.committees(member)).containsExactly(committee.id());
        inbox.readAll(new InboxFilter(true, NoticeKind.VOTES, null), member);
        assertThat(inbox.unread(member)).isEqualTo(1);
        assertThat(inbox.first(InboxFilter.ALL, InboxOrder.TIME, 10, fixture.stranger()))
                .isEmpty();
    }

    @Test
    void tellsWhoIsAskedToDoATaskWithoutSayingWhatItIs() {
        UUID task = UUID.randomUUID();
        UUID proposal = UUID.randomUUID();
        tell(
                new TaskGiven(
                        task, Subject.Kind.PROPOSAL, proposal, member.account().toString(), true, committee.office()),
                1);
        tell(new TaskPassedOn(task, Subject.Kind.PROPOSAL, proposal, other.account(), true, member), 1);

        assertThat(messages(member)).singleElement().satisfies(message -> {
            assertThat(message.kind()).isEqualTo(NoticeKind.TASKS);
            assertThat(message.route()).isEqualTo("tasks/" + task);
            assertThat(message.thing()).isEqualTo(proposal);
            assertThat(message.why()).contains("weil Sie um diese Aufgabe gebeten wurden");
        });
        assertThat(messages(other)).singleElement().satisfies(message -> assertThat(message.body())
                .contains(member.name()));
    }

    /** A Wednesday that lies ahead, and days after it. */
    private void setClock(int days, int hour) {
        clock.setTo(LocalDate.ofInstant(clock.unshifted().instant(), LegalTime.ZONE)
                .with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY))
                .plusDays(days)
                .atTime(hour, 1)
                .atZone(LegalTime.ZONE)
                .toInstant());
    }

    private void tell(DomainEvent event) {
        tell(event, told());
    }

    private void tell(DomainEvent event, int written) {
        Occurrence occurrence = new Occurrence(UUID.randomUUID(), EventJson.write(event));
        writing.on(occurrence);
        await().until(() -> jdbc.sql("select count(*) from message where occurrence_id = ?")
                        .param(occurrence.id())
                        .query(Integer.class)
                        .single()
                == written);
    }

    /** Members and whoever is in the office by now. */
    private int told() {
        return MEMBERS
                + (int) accounts.holding(Role.OFFICE, "LAUSITZ").stream()
                        .filter(AccountRow::enabled)
                        .count();
    }

    private List<InboxMessage> messages(Actor.Person person) {
        return inbox.first(InboxFilter.ALL, InboxOrder.TIME, 100, person);
    }

    private List<MimeMessage> to(Actor.Person person) {
        return mails.to(
                String.valueOf(accounts.find(person.account()).orElseThrow().email()));
    }
}
