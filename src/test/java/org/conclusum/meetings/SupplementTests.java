package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.meetings.BrokenRules.assertBreaks;
import static org.conclusum.meetings.MeetingFixture.DATES;
import static org.conclusum.meetings.MeetingFixture.DAY;
import static org.conclusum.meetings.MeetingFixture.LONG_BEFORE;
import static org.conclusum.meetings.MeetingFixture.invited;
import static org.conclusum.meetings.MeetingFixture.noon;
import static org.conclusum.meetings.MeetingFixture.proposal;
import static org.conclusum.meetings.MeetingFixture.ready;
import static org.conclusum.meetings.MeetingFixture.released;
import static org.conclusum.meetings.MeetingFixture.running;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.conclusum.kernel.LegalTime;
import org.conclusum.proposals.ProposalState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SupplementTests {

    private static final LocalDate LATEST = LocalDate.of(2026, 11, 25);
    private static final List<Supplement.Item> ONE = List.of(new Supplement.Item("Haushalt", false));
    private static final Instant TOO_LATE =
            LATEST.plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant();

    private static AgendaItem added(Meeting meeting, @Nullable String reason, Instant now) {
        return meeting.supplement(List.of(), ONE, reason, DATES, now).getFirst();
    }

    @Test
    void comesInTimeUntilMidnightOfTheLastDayOfTheNoticePeriod() {
        Instant lastMinute = LATEST.atTime(23, 59).atZone(LegalTime.ZONE).toInstant();
        Meeting meeting = invited();

        AgendaItem item = added(meeting, null, lastMinute);

        assertThat(item.awaitsUrgency()).isFalse();
        assertThat(meeting.state()).isEqualTo(MeetingState.INVITED);
        assertThat(meeting.agenda().items())
                .extracting(AgendaItem::title)
                .containsExactly("Eröffnung", "Schulnetz", "Haushalt", "Verschiedenes");
        assertBreaks("SupplementPeriodMustBeObserved", () -> added(invited(), null, TOO_LATE), LATEST);
    }

    @Test
    void comesLaterOnlyAsAnUrgentItemWithItsReason() {
        assertBreaks("UrgencyMustBeReasoned", () -> added(invited(), " ", TOO_LATE));
        assertThat(added(invited(), "Frist des Landes", TOO_LATE).awaitsUrgency())
                .isTrue();
    }

    @Test
    void treatsAProposalAsUrgentThatWasSubmittedTooLate() {
        Meeting meeting = invited();
        var late = proposal(ProposalState.READY, noon(LATEST), false);

        assertBreaks(
                "SupplementPeriodMustBeObserved",
                () -> meeting.supplement(List.of(late), List.of(), null, DATES, noon(LATEST)),
                LATEST);
        assertThat(meeting.supplement(List.of(late), List.of(), "Frist", DATES, noon(LATEST))
                        .getFirst()
                        .awaitsUrgency())
                .isTrue();
        assertThat(meeting.supplement(List.of(ready()), List.of(), null, DATES, noon(LATEST))
                        .getFirst()
                        .awaitsUrgency())
                .isFalse();
    }

    @Test
    void followsTheInvitationAndBringsSomething() {
        assertBreaks("SupplementMustFollowTheInvitation", () -> added(released(), null, LONG_BEFORE));
        assertBreaks("SupplementMustBringSomething", () -> invited()
                .supplement(List.of(), List.of(), null, DATES, LONG_BEFORE));
    }

    @Test
    void isDealtWithOnlyAfterTheMeetingFoundItUrgent() {
        Meeting meeting = running();
        AgendaItem item = added(meeting, "Frist des Landes", noon(DAY));
        assertBreaks("UrgencyMustBeAcceptedFirst", () -> meeting.call(item, noon(DAY)));

        meeting.decideUrgency(item, new UrgencyVote(4, 3, 0), true, "Vorsitz", noon(DAY));

        meeting.call(item, noon(DAY));
        assertThat(meeting.current()).contains(item);
        assertBreaks(
                "UrgencyMustBeOpen",
                () -> meeting.decideUrgency(item, new UrgencyVote(0, 7, 0), false, "Vorsitz", noon(DAY)));
    }

    @Test
    void waitsForAnotherMeetingWhereTheUrgencyWasRejected() {
        Meeting meeting = running();
        AgendaItem item = added(meeting, "Frist des Landes", noon(DAY));

        meeting.decideUrgency(item, new UrgencyVote(2, 5, 0), false, "Vorsitz", noon(DAY));

        assertThat(item.state()).isEqualTo(AgendaItemState.POSTPONED);
    }

    @Test
    void isVotedOnInTheRunningMeetingOnly() {
        Meeting meeting = invited();
        AgendaItem item = added(meeting, "Frist des Landes", TOO_LATE);

        assertBreaks(
                "MeetingMustBeRunning",
                () -> meeting.decideUrgency(item, new UrgencyVote(3, 0, 0), true, "Vorsitz", TOO_LATE));
        AgendaItem ordinary = meeting.agenda().items().getFirst();
        meeting.open(noon(DAY));
        assertBreaks(
                "UrgencyMustBeOpen",
                () -> meeting.decideUrgency(ordinary, new UrgencyVote(3, 0, 0), true, "Vorsitz", noon(DAY)));
    }

    @Test
    void isAnOrdinaryItemOnceEverybodyIsInvitedAnew() {
        Meeting meeting = invited();
        AgendaItem item = added(meeting, "Frist des Landes", TOO_LATE);

        meeting.move(noon(DAY.plusDays(28)), "Saal 2", MeetingFixture.dates(DAY.plusDays(28)), TOO_LATE);
        meeting.invite(MeetingFixture.dates(DAY.plusDays(28)), null, Set.of(), TOO_LATE);

        assertThat(item.awaitsUrgency()).isFalse();
    }
}
