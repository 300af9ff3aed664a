package org.conclusum.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.exchange.rounds.ExchangeManagement;
import org.conclusum.exchange.rounds.GuestInvitation;
import org.conclusum.exchange.rounds.GuestLink;
import org.conclusum.exchange.rounds.GuestPost;
import org.conclusum.exchange.rounds.RoundGuests;
import org.conclusum.exchange.rounds.RoundListing;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@ApplicationTest
class GuestMailTests {

    private static final String ADDRESS = "lehramt@example.org";

    private final GreenMail mails = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    private ExchangeManagement rounds;

    @Autowired
    private RoundListing listing;

    @Autowired
    private RoundGuests guests;

    @Autowired
    private GuestMail guestMail;

    @Autowired
    private MailSending sending;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JavaMailSenderImpl smtp;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private UUID round;

    @BeforeEach
    void call() {
        committee = fixture.found();
        jdbc.sql("update message set state = 'INBOX_ONLY' where state = 'QUEUED'")
                .update();
        mails.start();
        smtp.setHost("127.0.0.1");
        smtp.setPort(mails.getSmtp().getPort());
        round = rounds.call(
                committee.id(),
                "Kleine Schulen",
                clock.instant().plus(Duration.ofDays(30)),
                120,
                "Spremberg",
                LocalDate.now(clock).plusDays(10),
                committee.office());
    }

    @AfterEach
    void disconnect() {
        smtp.setHost("");
        mails.stop();
    }

    private GuestLink invite(Locale language) {
        return guests.invite(round, new GuestInvitation("Hochschule Zittau", ADDRESS, language), committee.office());
    }

    private List<MimeMessage> toGuest() {
        return Arrays.stream(mails.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return mail.getRecipients(Message.RecipientType.TO)[0]
                                .toString()
                                .equals(ADDRESS);
                    } catch (jakarta.mail.MessagingException broken) {
                        throw new IllegalStateException(broken);
                    }
                })
                .toList();
    }

    private List<MimeMessage> awaitMails(int count) {
        await().until(() -> {
            sending.sendDue();
            return toGuest().size() >= count;
        });
        return toGuest();
    }

    private static String whole(MimeMessage mail) throws Exception {
        StringBuilder whole = new StringBuilder();
        collect(mail.getContent(), whole);
        return whole.toString().replace("\r\n ", "");
    }

    private static void collect(Object content, StringBuilder whole) throws Exception {
        if (content instanceof jakarta.mail.Multipart parts) {
            for (int part = 0; part < parts.getCount(); part++) {
                whole.append('\n')
                        .append(parts.getBodyPart(part).getContentType())
                        .append('\n');
                collect(parts.getBodyPart(part).getContent(), whole);
            }
        } else if (content instanceof InputStream stream) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            stream.transferTo(bytes);
            whole.append(bytes.toString(StandardCharsets.UTF_8));
        } else {
            whole.append(content);
        }
    }

    @Test
    void sendsTheLinkWithAnEntryForTheCalendarAndForgetsWhatItSaid() throws Exception {
        GuestLink link = invite(Locale.GERMAN);
        assertThat(link.mailed()).isTrue();
        MimeMessage mail = awaitMails(1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Einladung: Kleine Schulen");
        assertThat(whole(mail))
                .contains("Hochschule Zittau", "Spremberg", link.address())
                .contains("text/calendar", "METHOD:PUBLISH", "UID:exchange-" + round + "@conclusum");
        await().until(() -> jdbc.sql("select count(*) from message where guest_id is not null and state = 'SENT'"
                                + " and address is null and body = '' and route = '' and guest_name = 'Hochschule Zittau'"
                                + " and subject = 'Einladung: Kleine Schulen'")
                        .query(Integer.class)
                        .single()
                > 0);
        assertThat(listing.view(round, committee.office()).guests())
                .singleElement()
                .satisfies(guest -> assertThat(guest.post()).isEqualTo(GuestPost.Standing.SENT));
        assertThat(outbox.page(MessageState.SENT, committee.administrator(), 0, 200))
                .extracting(OutboxRow::recipient)
                .contains("Hochschule Zittau");
    }

    @Test
    void tellsOfTheProgrammeOfANewDateAndOfTheCancellationInTheLanguageOfTheGuest() throws Exception {
        invite(Locale.ENGLISH);
        awaitMails(1);
        UUID topic = rounds.propose(round, "Leitung statt Lehrer", "", committee.office());
        rounds.closeTopics(round, committee.office());
        rounds.arrange(round, List.of(topic), committee.office());
        rounds.invite(round, committee.office());
        MimeMessage programme = awaitMails(2).get(1);
        assertThat(programme.getSubject()).isEqualTo("The programme stands: Kleine Schulen");
        assertThat(whole(programme))
                .contains("Leitung statt Lehrer", "STATUS:CONFIRMED")
                .doesNotContain("/guest/");

        rounds.move(round, clock.instant().plus(Duration.ofDays(40)), 60, "Weißwasser", committee.office());
        assertThat(whole(awaitMails(3).get(2))).contains("Weißwasser", "METHOD:PUBLISH");

        rounds.cancel(round, "Zu wenige Zusagen", committee.office());
        assertThat(whole(awaitMails(4).get(3)))
                .contains("Zu wenige Zusagen", "METHOD:CANCEL", "UID:exchange-" + round + "@conclusum");
    }

    @Test
    void writesNoMoreToAGuestWhoseLinkWasEndedOrIsOver() {
        invite(Locale.GERMAN);
        UUID guest = listing.view(round, committee.office()).guests().getFirst().id();
        jdbc.sql("update message set next_attempt_at = ? where guest_id = ?")
                .params(Timestamp.from(clock.instant().plus(Duration.ofDays(1))), guest)
                .update();
        guests.revoke(round, guest, committee.office());
        assertThat(kept(guest)).isZero();
        rounds.move(round, clock.instant().plus(Duration.ofDays(40)), 60, "Weißwasser", committee.office());
        assertThat(jdbc.sql("select count(*) from message where guest_id = ?")
                        .param(guest)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void forgetsALetterThatNobodyTookWhenTheLinkEnds() {
        invite(Locale.GERMAN);
        UUID guest = listing.view(round, committee.office()).guests().getFirst().id();
        jdbc.sql(
                        "update message set state = 'FAILED', attempts = 10, forget_at = ? where guest_id = ? and state <> 'SENT'")
                .params(Timestamp.from(clock.instant()), guest)
                .update();
        guestMail.forgetEnded();
        assertThat(kept(guest)).isZero();
    }

    private int kept(UUID guest) {
        return jdbc.sql("select count(*) from message where guest_id = ? and (address is not null or route <> ''"
                        + " or body <> '' or state = 'QUEUED')")
                .param(guest)
                .query(Integer.class)
                .single();
    }

    @Test
    void leavesTheLinkToTheOfficeWhereThereIsNoMailServer() {
        smtp.setHost("");
        assertThat(guests.mayBeMailed()).isFalse();
        assertThat(invite(Locale.GERMAN).mailed()).isFalse();
        smtp.setHost("127.0.0.1");
        assertThat(guests.invite(round, GuestInvitation.named("Kammer"), committee.office())
                        .mailed())
                .as("without an address")
                .isFalse();
    }
}
