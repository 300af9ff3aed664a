package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.meetings.BrokenRules.assertBreaks;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class MeetingContinuationsTests {

    private static final String WHY = "Die Zeit reicht nicht.";

    @Autowired
    private LiveMeetings meetings;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private MeetingContinuations continuations;

    @Autowired
    private MeetingCourses courses;

    @Autowired
    private MeetingListing listing;

    @Autowired
    private MeetingSeating seating;

    @Autowired
    private MeetingCalendar calendar;

    @Autowired
    private MeetingLookup lookup;

    @Autowired
    private Stays stays;

    @Autowired
    private Clock clock;

    private LiveMeetings.Live live;
    private ACommittee committee;
    private UUID meeting;

    @BeforeEach
    void open() {
        live = meetings.running();
        committee = live.committee();
        meeting = live.meeting();
    }

    private LocalDateTime tomorrow() {
        return LocalDate.now(clock).plusDays(1).atTime(9, 0);
    }

    private void arrive(String ags) {
        conduct.arrive(meeting, committee.seat(ags), committee.member(ags).account(), committee.office());
    }

    @Test
    void goesFromOneDayToTheNext() {
        arrive(COTTBUS);
        arrive(GOERLITZ);
        conduct.call(meeting, live.open(), committee.chair());

        continuations.adjourn(meeting, WHY, committee.chair());
        assertThat(listing.detail(meeting, committee.office()).isContinuationScheduled())
                .isFalse();
        assertThat(courses.of(meeting).earlier()).singleElement().satisfies(session -> {
            assertThat(session.reason()).isEqualTo(WHY);
            assertThat(session.item()).isEqualTo(live.open());
        });
        continuations.schedule(meeting, tomorrow(), "Saal 2", committee.office());
        MeetingDetail scheduled = listing.detail(meeting, committee.member(GOERLITZ));
        assertThat(scheduled.isContinuationScheduled()).isTrue();
        assertThat(scheduled.row().place()).isEqualTo("Saal 2");

        meetings.letADayPass(meeting);
        arrive(BAUTZEN);
        conduct.open(meeting, committee.chair());

        assertThat(meetings.stateOf(live.open())).isEqualTo(AgendaItemState.PENDING);
        assertThat(lookup.present(meeting)).extracting(PresentSeat::seat).containsExactly(committee.seat(BAUTZEN));
        assertThat(seating.seats(meeting, committee.chair()).lines())
                .filteredOn(line -> line.seat().id().equals(committee.seat(COTTBUS)))
                .allSatisfy(line -> assertThat(line.stay()).isNull());
        assertThat(stays.of(meeting)).hasSize(3);
        conduct.call(meeting, live.open(), committee.chair());
        conduct.close(meeting, committee.chair());
        assertThat(lookup.row(meeting).state()).isEqualTo(MeetingState.CLOSED);
    }

    @Test
    void movesTheSameEntryOfTheCalendar() {
        Instant from = clock.instant().minusSeconds(200_000);
        long before = entry(from).changes();
        continuations.adjourn(meeting, WHY, committee.chair());

        continuations.schedule(meeting, tomorrow(), "Saal 2", committee.office());

        CalendarMeeting moved = entry(from);
        assertThat(moved.changes()).isGreaterThan(before);
        assertThat(moved.place()).isEqualTo("Saal 2");
    }

    private CalendarMeeting entry(Instant from) {
        return calendar.of(committee.member(GOERLITZ), committee.id(), from, 50).stream()
                .filter(one -> one.id().equals(meeting))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theChairInterruptsAndTheOfficeSchedules() {
        List<Actor.Person> others = List.of(
                committee.member(GOERLITZ),
                committees.found().chair(),
                committees.officeOf("RHEIN"),
                committees.stranger());
        for (Actor.Person person : others) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> continuations.adjourn(meeting, WHY, person));
        }
        continuations.adjourn(meeting, WHY, committee.chair());
        for (Actor.Person person : others) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> continuations.schedule(meeting, tomorrow(), "Saal 2", person));
        }
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> continuations.schedule(meeting, tomorrow(), "Saal 2", committee.chair()));
    }

    @Test
    void twoInterruptOnceAndTwoScheduleOneAfterTheOther() throws Exception {
        AtOnce.run(
                () -> continuations.adjourn(meeting, WHY, committee.chair()),
                () -> continuations.adjourn(meeting, "Feueralarm", committee.office()));
        assertThat(courses.of(meeting).earlier()).hasSize(1);

        AtOnce.run(
                () -> continuations.schedule(meeting, tomorrow(), "Saal 2", committee.office()),
                () -> continuations.schedule(meeting, tomorrow(), "Saal 3", committee.office()));
        assertThat(lookup.row(meeting).place()).isIn("Saal 2", "Saal 3");
    }

    @Test
    void postponesWhatIsLeftWhereItDoesNotGoOn() {
        continuations.adjourn(meeting, WHY, committee.chair());

        conduct.close(meeting, committee.chair());

        assertThat(meetings.stateOf(live.open())).isEqualTo(AgendaItemState.POSTPONED);
    }

    @Test
    void staysAmongTheMeetingsToCome() {
        continuations.adjourn(meeting, WHY, committee.chair());

        assertThat(listing.page(new MeetingFilter(false, committee.id()), committee.member(GOERLITZ), 0, 10))
                .extracting(MeetingRow::id)
                .contains(meeting);
        assertBreaks("MeetingMustBeRunning", () -> conduct.call(meeting, live.open(), committee.chair()));
    }
}
