package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.committees.NumberKind;
import org.conclusum.committees.NumberPeriods;
import org.conclusum.committees.OpenMatter;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class MeetingNumbersTests {

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MeetingNumbers numbers;

    @Autowired
    private NumberPeriods periods;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private LocalDate day;

    @BeforeEach
    void foundCommittee() {
        committee = fixture.found();
        day = LocalDate.now(clock).plusDays(30);
    }

    private UUID released() {
        UUID meeting = planning.plan(
                new NewMeeting(committee.id(), "7. Sitzung", day.atTime(10, 0), "Landratsamt"), committee.office());
        planning.addItem(meeting, "Schulnetz", false, committee.office());
        planning.finishDraft(meeting, committee.office());
        planning.release(meeting, committee.chair());
        return meeting;
    }

    private UUID invited() {
        UUID meeting = released();
        planning.invite(meeting, null, committee.office());
        return meeting;
    }

    private String number(int serial) {
        return committee.code() + "/S/" + day.getYear() + "/00" + serial;
    }

    @Test
    void comeWithTheInvitation() {
        UUID first = released();
        assertThat(numbers.of(first)).isEmpty();
        UUID second = invited();

        planning.invite(first, null, committee.office());

        assertThat(numbers.of(second)).hasValue(number(1));
        assertThat(numbers.of(first)).hasValue(number(2));
    }

    @Test
    void stayWhenAMeetingIsMovedAndInvitedToAnew() {
        UUID meeting = invited();

        planning.move(meeting, day.plusDays(1).atTime(10, 0), "Landratsamt", committee.office());
        planning.invite(meeting, null, committee.office());

        assertThat(numbers.of(meeting)).hasValue(number(1));
    }

    @Test
    void areNotGivenAgainWhenAMeetingIsCalledOff() {
        UUID cancelled = invited();
        planning.cancel(cancelled, "Hochwasser", committee.office());

        assertThat(numbers.of(cancelled)).hasValue(number(1));
        assertThat(numbers.of(invited())).hasValue(number(2));
    }

    @Test
    void areListedAsOpenUntilTheMinutesAreSigned() {
        UUID meeting = invited();
        UUID unnumbered = released();

        assertThat(periods.of(committee.id(), Locale.GERMAN, committee.office())
                        .getFirst()
                        .open())
                .filteredOn(matter -> matter.kind() == NumberKind.MEETING)
                .extracting(OpenMatter::number, OpenMatter::route)
                .containsExactly(tuple(number(1), "meetings/" + meeting), tuple(null, "meetings/" + unnumbered));
    }
}
