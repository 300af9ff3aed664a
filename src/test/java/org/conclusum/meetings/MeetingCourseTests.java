package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.meetings.BrokenRules.assertBreaks;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class MeetingCourseTests {

    @Autowired
    private LiveMeetings meetings;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private MeetingCourses courses;

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

    @Test
    void keepsTheBreakWithItsReasonAndEnd() {
        conduct.interrupt(meeting, "Pause", clock.instant().plus(Duration.ofMinutes(15)), committee.chair());
        assertThat(courses.of(meeting).interruption()).hasValueSatisfying(row -> {
            assertThat(row.reason()).isEqualTo("Pause");
            assertThat(row.expectedUntil()).isAfter(row.beganAt());
        });

        conduct.resume(meeting, committee.office());

        assertThat(courses.of(meeting).isInterrupted()).isFalse();
        assertThat(courses.of(meeting).breaks()).singleElement().satisfies(row -> assertThat(row.endedAt())
                .isNotNull());
    }

    @Test
    void twoChairsInterruptAndContinueOnce() throws Exception {
        AtOnce.run(
                () -> conduct.interrupt(meeting, "Pause", null, committee.chair()),
                () -> conduct.interrupt(meeting, "Beratung", null, committee.office()));
        assertThat(courses.of(meeting).breaks()).hasSize(1);

        AtOnce.run(() -> conduct.resume(meeting, committee.chair()), () -> conduct.resume(meeting, committee.office()));
        assertThat(courses.of(meeting).isInterrupted()).isFalse();
    }

    @Test
    void oneInterruptsWhileTheOtherCalls() throws Exception {
        conduct.call(meeting, live.open(), committee.chair());
        AtOnce.run(() -> conduct.interrupt(meeting, "", null, committee.chair()), () -> {
            try {
                conduct.finish(meeting, live.open(), committee.office());
            } catch (RuleViolated interrupted) {
                assertThat(interrupted.messageKey()).isEqualTo("rule.MeetingMustNotBeInterrupted");
            }
        });
        assertThat(courses.of(meeting).isInterrupted()).isTrue();
    }

    @Test
    void entersTheClosedPartOnceAndFinishesThePublicItem() throws Exception {
        conduct.call(meeting, live.open(), committee.chair());
        assertBreaks("ClosedPartMustBeEntered", () -> conduct.call(meeting, live.closed(), committee.chair()));

        AtOnce.run(
                () -> conduct.enterClosedPart(meeting, committee.chair()),
                () -> conduct.enterClosedPart(meeting, committee.office()));
        conduct.call(meeting, live.closed(), committee.chair());

        assertThat(meetings.stateOf(live.open())).isEqualTo(AgendaItemState.DONE);
        assertThat(courses.of(meeting).closedParts()).hasSize(1);
        assertThat(courses.of(meeting).isInClosedPart()).isTrue();
    }

    @Test
    void aPublicItemEndsTheClosedPart() {
        conduct.enterClosedPart(meeting, committee.chair());
        conduct.call(meeting, live.closed(), committee.chair());
        conduct.call(meeting, live.open(), committee.chair());
        assertThat(courses.of(meeting).isInClosedPart()).isFalse();
        assertBreaks("ClosedPartMustBeEntered", () -> conduct.call(meeting, live.closed(), committee.chair()));
    }

    @Test
    void onlyChairAndOfficeInterruptAndSendGuestsOut() {
        ACommittee other = committees.found();
        for (Actor.Person person : List.of(
                committee.member(GOERLITZ), other.chair(), committees.officeOf("RHEIN"), committees.stranger())) {
            List<ThrowingCallable> commands = List.of(
                    () -> conduct.interrupt(meeting, "", null, person),
                    () -> conduct.expectEndOfBreak(meeting, clock.instant().plusSeconds(60), person),
                    () -> conduct.resume(meeting, person),
                    () -> conduct.enterClosedPart(meeting, person));
            assertThat(commands).allSatisfy(command -> assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(command));
        }
    }

    @Test
    void showsTheCourseToThoseWithInsightAndClosedItemsToThoseWhoTakePart() {
        assertThat(courses.of(meeting, committee.member(GOERLITZ)).closedShown())
                .isTrue();
        assertThat(courses.of(meeting, committee.administrator()).closedShown()).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> courses.of(meeting, committees.stranger()));
    }
}
