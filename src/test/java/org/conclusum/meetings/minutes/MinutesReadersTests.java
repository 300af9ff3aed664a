package org.conclusum.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.LiveMeetings;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ApplicationTest
@RecordApplicationEvents
class MinutesReadersTests {

    private static final Actor PROCEDURE = new Actor.Procedure("meeting");

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private LiveMeetings meetings;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private MinutesReview review;

    @Autowired
    private MinutesListing listing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationEvents events;

    private ACommittee committee;
    private UUID meeting;

    @BeforeEach
    void send() {
        LiveMeetings.Live live = meetings.running();
        committee = live.committee();
        meeting = live.meeting();
        conduct.close(meeting, committee.chair());
        review.submit(meeting, committee.office());
        review.send(meeting, today().plusDays(7), committee.chair());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LegalTime.ZONE);
    }

    private MinutesDetail seenBy(Actor.Person person) {
        return listing.detail(meeting, Locale.GERMAN, person);
    }

    private List<Set<UUID>> reminded() {
        return events.stream(MinutesReminded.class)
                .map(MinutesReminded::readers)
                .toList();
    }

    @Test
    void remindsThoseWhoMayObjectAndSaidNothing() {
        review.acknowledge(meeting, committee.member(COTTBUS));
        review.object(
                meeting,
                seenBy(committee.office()).sections().getFirst().id(),
                "So war es nicht.",
                committee.member(BAUTZEN));

        review.remindReaders(meeting, PROCEDURE);

        assertThat(reminded()).hasSize(1);
        assertThat(reminded().getFirst())
                .contains(committee.member(GOERLITZ).account())
                .doesNotContain(
                        committee.member(COTTBUS).account(),
                        committee.member(BAUTZEN).account(),
                        committee.office().account());
    }

    @Test
    void remindsNobodyTwice() throws Exception {
        Runnable remind = () -> review.remindReaders(meeting, PROCEDURE);

        AtOnce.run(remind, remind);
        remind.run();

        assertThat(jdbc.sql(
                                "select count(*) from journal_entry where event = 'MinutesReminded' and facts ->> 'meeting' = ?")
                        .param(meeting.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void remindsOnTheLastDayAndNotAfterIt() {
        lastDay(today().minusDays(1));
        review.remindReaders(meeting, PROCEDURE);
        assertThat(reminded()).isEmpty();

        lastDay(today());
        review.remindReaders(meeting, PROCEDURE);
        assertThat(reminded()).hasSize(1);
    }

    @Test
    void remindsNobodyOfMinutesThatStand() {
        lastDay(today().minusDays(1));
        review.finish(meeting, committee.office());
        lastDay(today());

        review.remindReaders(meeting, PROCEDURE);

        assertThat(reminded()).isEmpty();
    }

    @Test
    void remindsNobodyWhoseMandateHasEnded() {
        UUID gone = committee.member(GOERLITZ).account();
        jdbc.sql("update mandate set valid_until = ? where account_id = ?")
                .params(today().minusDays(1), gone)
                .update();

        review.remindReaders(meeting, PROCEDURE);

        assertThat(reminded().getFirst()).doesNotContain(gone);
    }

    @Test
    void leavesTheReminderToTheProcedure() {
        for (Actor person : List.of(committee.office(), committee.chair(), committee.member(GOERLITZ))) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> review.remindReaders(meeting, person));
        }
    }

    @Test
    void notesOnceWhoHasReadThem() {
        Actor.Person member = committee.member(GOERLITZ);
        assertThat(seenBy(member).rights().acknowledge()).isTrue();

        review.acknowledge(meeting, member);
        review.acknowledge(meeting, member);

        assertThat(seenBy(member).rights().acknowledge()).isFalse();
        assertThat(seenBy(member).rights().object()).isTrue();
        assertThat(seenBy(committee.office()).reading().readers()).isEqualTo(1);
        assertThat(events.stream(MinutesAcknowledged.class)).hasSize(1);
    }

    @Test
    void acknowledgesOnlyForMembersAndInTime() {
        for (Actor.Person person : List.of(committee.office(), fixture.officeOf("RHEIN"), fixture.stranger())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> review.acknowledge(meeting, person));
        }
        lastDay(today().minusDays(1));

        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> review.acknowledge(meeting, committee.member(GOERLITZ)))
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule.ObjectionMustComeInTime"));
    }

    private void lastDay(LocalDate day) {
        jdbc.sql("update minutes set objections_until = ? where meeting_id = ?")
                .params(day, meeting)
                .update();
    }
}
