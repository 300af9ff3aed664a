package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeFounding;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.regions.Holiday;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class MonthPlanningTests {

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private CommitteeFounding founding;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MonthPlanning months;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private LocalDate day;
    private UUID meeting;

    @BeforeEach
    void planAMeeting() {
        committee = fixture.found();
        day = LocalDate.now(clock).plusMonths(2).withDayOfMonth(20);
        meeting = planned(committee, "7. Sitzung");
    }

    private UUID planned(ACommittee of, String title) {
        return planning.plan(new NewMeeting(of.id(), title, day.atTime(10, 0), "Landratsamt"), of.office());
    }

    private MonthPlan month(Actor.Person person) {
        return months.of(YearMonth.from(day), null, person);
    }

    @Test
    void showsMeetingsOnTheirDayAndDeadlinesOnTheirs() {
        MonthPlan plan = months.of(YearMonth.from(day), committee.id(), committee.member(GOERLITZ));
        LocalDate due = plan.deadlines().getFirst().day();

        assertThat(plan.meetingsOn(day)).extracting(MeetingRow::id).containsExactly(meeting);
        assertThat(plan.meetingsOn(day.minusDays(1))).isEmpty();
        assertThat(due).isBefore(day);
        assertThat(plan.deadlinesOn(due))
                .extracting(deadline -> deadline.meeting().id())
                .containsExactly(meeting);
        assertThat(plan.committees()).containsOnlyKeys(committee.id());
    }

    @Test
    void showsADeadlineInTheMonthBeforeItsMeeting() {
        day = day.withDayOfMonth(1);
        UUID early = planned(committee, "8. Sitzung");

        MonthPlan before = months.of(YearMonth.from(day).minusMonths(1), committee.id(), committee.office());

        assertThat(before.meetings()).extracting(MeetingRow::id).doesNotContain(early);
        assertThat(before.deadlines())
                .extracting(deadline -> deadline.meeting().id())
                .contains(early);
    }

    @Test
    void hidesTheMeetingsOfCommitteesWithoutInsight() {
        assertThat(months.of(YearMonth.from(day), committee.id(), fixture.stranger())
                        .meetings())
                .isEmpty();
        assertThat(month(fixture.found().member(GOERLITZ)).meetings())
                .extracting(MeetingRow::id)
                .doesNotContain(meeting);
    }

    @Test
    void letsOnlyTheOfficeMoveAndOnlyWhatHasNotBegun() {
        assertThat(month(committee.office()).movable()).contains(meeting);
        assertThat(month(committee.chair()).movable()).doesNotContain(meeting);
        assertThat(month(committee.member(GOERLITZ)).movable()).isEmpty();

        planning.cancel(meeting, "Zu wenige Vorlagen.", committee.office());

        assertThat(month(committee.office()).movable()).doesNotContain(meeting);
        assertThat(months.of(YearMonth.from(day), committee.id(), committee.office())
                        .deadlines())
                .isEmpty();
    }

    @Test
    void saysWhoWouldHaveToBeAtTwoMeetingsOnOneDay() {
        ACommittee other = fixture.found();
        UUID same = planned(other, "1. Sitzung");
        assertThat(month(committee.office()).collisions()).doesNotContainKey(meeting);

        UUID seat = founding.addSeat(
                other.id(),
                90,
                "Universität",
                null,
                false,
                Fraction.ONE,
                null,
                CommitteeFixture.SINCE,
                CommitteeFixture.FOUNDER);
        founding.fill(
                seat, List.of(committee.member(GOERLITZ).account()), CommitteeFixture.SINCE, CommitteeFixture.FOUNDER);

        MonthPlan plan = month(fixture.found().auditor());
        assertThat(plan.collisions().get(meeting)).isNotNull().satisfies(collision -> {
            assertThat(collision.with().id()).isEqualTo(same);
            assertThat(collision.people()).isEqualTo(1);
        });

        planning.cancel(same, "Zu wenige Vorlagen.", other.office());

        assertThat(month(fixture.found().auditor()).collisions()).doesNotContainKey(meeting);
    }

    @Test
    void showsUntilWhenToInviteAndForgetsItAfterTheInvitation() {
        LocalDate latest = day.minusDays(8);

        MonthPlan plan = months.of(YearMonth.from(latest), committee.id(), committee.member(GOERLITZ));

        assertThat(plan.invitationsOn(latest))
                .extracting(invitation -> invitation.meeting().id())
                .containsExactly(meeting);

        planning.addItem(meeting, "Schulnetz", false, committee.office());
        planning.finishDraft(meeting, committee.office());
        planning.release(meeting, committee.chair());
        planning.invite(meeting, null, committee.office());

        assertThat(months.of(YearMonth.from(latest), committee.id(), committee.office())
                        .invitations())
                .isEmpty();
    }

    @Test
    void showsUntilWhenToInviteInTheMonthBeforeTheMeeting() {
        day = day.withDayOfMonth(3);
        UUID early = planned(committee, "8. Sitzung");
        LocalDate latest = day.minusDays(8);

        assertThat(months.of(YearMonth.from(latest), committee.id(), committee.office())
                        .invitationsOn(latest))
                .extracting(invitation -> invitation.meeting().id())
                .containsExactly(early);
        assertThat(months.of(
                                YearMonth.from(latest),
                                committee.id(),
                                fixture.found().office())
                        .invitations())
                .allSatisfy(invitation ->
                        assertThat(invitation.meeting().committee()).isEqualTo(committee.id()));
    }

    @Test
    void namesTheHolidaysOfAllLaenderInTheCommittee() {
        MonthPlan november = months.of(YearMonth.of(2026, 11), committee.id(), committee.member(GOERLITZ));

        assertThat(november.holidaysOn(LocalDate.of(2026, 11, 18)))
                .extracting(Holiday::laender)
                .containsExactly(Set.of("SN"));
        assertThat(november.holidaysOn(LocalDate.of(2026, 11, 1))).isEmpty();
    }
}
