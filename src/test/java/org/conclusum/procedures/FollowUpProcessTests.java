package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.engine.Casework;
import org.conclusum.resolutions.Light;
import org.conclusum.resolutions.LightRule;
import org.conclusum.resolutions.MeasurePlan;
import org.conclusum.resolutions.MeasureReported;
import org.conclusum.resolutions.MeasureRow;
import org.conclusum.resolutions.MeasuresDefined;
import org.conclusum.resolutions.ResolutionClosed;
import org.conclusum.resolutions.ResolutionLapsed;
import org.conclusum.resolutions.ResolutionLookup;
import org.conclusum.resolutions.ResolutionManagement;
import org.conclusum.resolutions.ResolutionReports;
import org.conclusum.resolutions.effect.EffectLookup;
import org.conclusum.resolutions.effect.EffectManagement;
import org.conclusum.resolutions.effect.EffectReviewed;
import org.conclusum.resolutions.effect.MatterRested;
import org.conclusum.resolutions.effect.MatterTakenUpAgain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ProcessTest
class FollowUpProcessTests {

    private static final Actor PROCEDURE = new Actor.Procedure("followup");
    private static final String GOERLITZ = "coordinator:14626";
    private static final String BAUTZEN = "coordinator:14625";

    private final UUID resolution = UUID.randomUUID();
    private final UUID proposal = UUID.randomUUID();
    private final UUID committee = UUID.randomUUID();
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final Actor.Person office = new Actor.Person(UUID.randomUUID(), "Olaf Büro");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private CaseTrace trace;

    @Autowired
    private Casework casework;

    @Autowired
    private RuntimeService cases;

    @Autowired
    private ResolutionLookup rows;

    @Autowired
    private ResolutionManagement resolutions;

    @Autowired
    private ResolutionReports reports;

    @Autowired
    private EffectManagement effects;

    @Autowired
    private EffectLookup targets;

    @BeforeEach
    void begin() {
        dueOn(LocalDate.of(2026, 12, 18));
        casework.start(
                "followup",
                resolution,
                Map.of("committee", committee.toString(), "offices", "office:LAUSITZ", "chair", "chair:" + committee));
    }

    @Test
    void asksEveryOwnerForAReport() {
        measuresDefined(one, other);

        assertThat(trace.open(resolution)).containsExactly("userTask_report", "userTask_report");
        assertThat(trace.tasks(resolution, "userTask_report").stream().flatMap(task -> trace.groups(task).stream()))
                .containsExactlyInAnyOrder(GOERLITZ, BAUTZEN);
        assertThat(trace.tasks(resolution, "userTask_report")).allSatisfy(task -> assertThat(task.getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-12-18T22:59:00Z"))));
    }

    @Test
    void isClosedByTheOfficeWhenEveryMeasureIsDone() {
        measuresDefined(one, other);

        reported(one, true);
        assertThat(trace.open(resolution)).containsExactly("userTask_report");
        reported(other, true);
        assertThat(trace.open(resolution)).containsExactly("userTask_close");
        events.publishEvent(new ResolutionClosed(resolution, proposal, committee, false, office));

        assertThat(trace.hasEnded("followup", resolution)).isTrue();
        assertThat(ShippedWays.eachOnce(trace.passed("followup", resolution)))
                .startsWith(ShippedWays.FOLLOW_UP_TO_ITS_CLOSE.toArray(String[]::new));
        assertThat(trace.passed("followup", resolution))
                .endsWith(
                        "userTask_close",
                        "serviceTask_presentCompletion",
                        "serviceTask_prepareReview",
                        "gateway_target",
                        "end_closed");
        verify(reports).present(resolution, PROCEDURE);
    }

    @Test
    void asksForNoReportAnyMoreWhereItIsClosedWithOpenMeasures() {
        measuresDefined(one, other);
        trace.fire(resolution, "timer_overdue");

        events.publishEvent(new ResolutionClosed(resolution, proposal, committee, false, office));

        assertThat(trace.open(resolution)).isEmpty();
        assertThat(trace.hasEnded("followup", resolution)).isTrue();
        verify(reports).present(resolution, PROCEDURE);
    }

    @Test
    void needsNoMeasureToBeClosed() {
        measuresDefined();

        assertThat(trace.open(resolution)).containsExactly("userTask_close");
    }

    @Test
    void asksAgainByTheNewDateWhereAMeasureIsNotDone() {
        measuresDefined(one);
        dueOn(LocalDate.of(2027, 1, 29));

        reported(one, false);

        assertThat(trace.open(resolution)).containsExactly("userTask_report");
        assertThat(trace.task(resolution, "userTask_report").getDueDate())
                .isEqualTo(Date.from(Instant.parse("2027-01-29T22:59:00Z")));
        assertThat(trace.timers(resolution, "timer_reportReminder"))
                .containsExactly(Date.from(Instant.parse("2027-01-22T07:00:00Z")));
        assertThat(trace.timers(resolution, "timer_overdue"))
                .containsExactly(Date.from(Instant.parse("2027-01-30T07:00:00Z")));
    }

    @Test
    void remindsAWeekBeforeTheDateOnTheDayAndThenWeekly() {
        measuresDefined(one);
        assertThat(trace.timers(resolution, "timer_reportReminder"))
                .containsExactly(Date.from(Instant.parse("2026-12-11T07:00:00Z")));

        trace.fire(resolution, "timer_reportReminder");

        verify(resolutions).remind(one, PROCEDURE);
        assertThat(trace.timers(resolution, "timer_reportReminder"))
                .containsExactly(Date.from(Instant.parse("2026-12-18T07:00:00Z")));
        trace.fire(resolution, "timer_reportReminder");
        assertThat(trace.timers(resolution, "timer_reportReminder"))
                .containsExactly(Date.from(Instant.parse("2026-12-25T07:00:00Z")));
        assertThat(trace.open(resolution)).containsExactly("userTask_report");
    }

    @Test
    void putsAnOverdueMeasureBeforeTheChairUntilAReportComes() {
        measuresDefined(one, other);
        reported(other, true);

        trace.fire(resolution, "timer_overdue");

        verify(resolutions).escalate(one, PROCEDURE);
        assertThat(trace.open(resolution)).containsExactly("userTask_handleEscalation", "userTask_report");
        assertThat(trace.groups(trace.task(resolution, "userTask_handleEscalation")))
                .containsExactly("chair:" + committee);

        reported(one, true);

        assertThat(trace.open(resolution)).containsExactly("userTask_close");
        assertThat(trace.passed("followup", resolution))
                .contains("userTask_handleEscalation", "end_escalationHandled", "end_measureDone");
    }

    @Test
    void givesAWeekWhereTheDateHasPassedBeforeItEscalatesAgain() {
        measuresDefined(one);
        trace.fire(resolution, "timer_overdue");
        dueOn(LocalDate.of(2026, 10, 30));

        reported(one, false);

        assertThat(trace.open(resolution)).containsExactly("userTask_report");
        assertThat(trace.timers(resolution, "timer_overdue"))
                .containsExactly(Date.from(Instant.parse("2026-11-09T07:00:00Z")));
    }

    @Test
    void looksAtTheEffectOnTheDayThatWasSet() {
        closedWithTargetOn(LocalDate.of(2027, 6, 1));

        assertThat(trace.open(resolution)).isEmpty();
        assertThat(trace.timers(resolution, "timer_review"))
                .containsExactly(Date.from(Instant.parse("2027-05-31T22:00:00Z")));
        trace.fire(resolution, "timer_review");

        assertThat(trace.open(resolution)).containsExactly("userTask_reviewEffect");
        assertThat(trace.groups(trace.task(resolution, "userTask_reviewEffect")))
                .containsExactly("office:LAUSITZ");
        events.publishEvent(new EffectReviewed(resolution, proposal, committee, true, false, office));
        assertThat(trace.hasEnded("followup", resolution)).isTrue();
        assertThat(trace.passed("followup", resolution)).endsWith("gateway_missed", "end_closed");
    }

    @Test
    void remindsOfTheReviewAndTellsTheChairThatItIsLate() {
        closedWithTargetOn(LocalDate.of(2027, 6, 1));
        trace.fire(resolution, "timer_review");

        assertThat(trace.timers(resolution, "timer_reviewReminder"))
                .containsExactly(Date.from(Instant.parse("2027-06-22T06:00:00Z")));
        trace.fire(resolution, "timer_reviewReminder");
        verify(effects).remind(resolution, PROCEDURE);
        trace.fire(resolution, "timer_reviewOverdue");
        verify(effects).escalate(resolution, PROCEDURE);
        assertThat(trace.open(resolution)).containsExactly("userTask_reviewEffect");
    }

    @Test
    void asksTheOfficeWhatIsToBecomeOfAMatterWhoseTargetWasMissed() {
        missed();
        assertThat(trace.open(resolution)).containsExactly("userTask_reopen");
        events.publishEvent(
                new MatterTakenUpAgain(resolution, proposal, committee, UUID.randomUUID(), "14626", false, office));
        assertThat(trace.hasEnded("followup", resolution)).isTrue();
        assertThat(trace.passed("followup", resolution)).endsWith("userTask_reopen", "end_reopened");
    }

    @Test
    void letsAMatterRest() {
        missed();
        events.publishEvent(new MatterRested(resolution, proposal, committee, false, office));
        assertThat(trace.hasEnded("followup", resolution)).isTrue();
    }

    @Test
    void endsWhereALaterResolutionTakesThePlace() {
        measuresDefined(one, other);
        trace.fire(resolution, "timer_overdue");

        events.publishEvent(
                new ResolutionLapsed(resolution, proposal, committee, UUID.randomUUID(), false, false, office));

        assertThat(trace.open(resolution)).isEmpty();
        assertThat(trace.hasEnded("followup", resolution)).isTrue();
        assertThat(trace.passed("followup", resolution)).contains("end_lapsed");
    }

    private void missed() {
        closedWithTargetOn(LocalDate.of(2027, 6, 1));
        trace.fire(resolution, "timer_review");
        events.publishEvent(new EffectReviewed(resolution, proposal, committee, false, false, office));
    }

    private void closedWithTargetOn(LocalDate day) {
        when(targets.reviewOn(resolution)).thenReturn(Optional.of(day));
        measuresDefined();
        events.publishEvent(new ResolutionClosed(resolution, proposal, committee, false, office));
    }

    @Test
    void keepsNoListOfMeasuresInTheCase() {
        measuresDefined(one);

        assertThat(cases.createVariableInstanceQuery().variableName("measures").count())
                .isZero();
    }

    private void dueOn(LocalDate due) {
        MeasureRow first = measure(one, GOERLITZ, due);
        MeasureRow second = measure(other, BAUTZEN, due);
        when(rows.measures(Set.of(one))).thenReturn(Map.of(one, first));
        when(rows.measures(Set.of(other))).thenReturn(Map.of(other, second));
    }

    private void measuresDefined(UUID... measures) {
        LocalDate due = LocalDate.of(2026, 12, 18);
        when(rows.measuresOf(resolution))
                .thenReturn(List.of(measures).stream()
                        .map(id -> measure(id, GOERLITZ, due))
                        .toList());
        events.publishEvent(new MeasuresDefined(resolution, proposal, committee, false, office));
    }

    private MeasureRow measure(UUID id, String owner, LocalDate due) {
        return new MeasureRow(
                id,
                resolution,
                "Konzept schreiben",
                owner,
                due,
                Light.GREEN,
                LightRule.NOTHING_DUE,
                false,
                new MeasurePlan(1, 0, Instant.EPOCH, due, due, null, null, List.of()));
    }

    private void reported(UUID measure, boolean done) {
        events.publishEvent(
                new MeasureReported(resolution, measure, proposal, committee, "GREEN", done, false, office));
    }
}
