package org.conclusum.resolutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** How measures are weighed, ordered, shown, reminded of and counted. */
@ApplicationTest
@RecordApplicationEvents
class ResolutionControlTests {

    @Autowired
    private ResolutionManagement management;

    @Autowired
    private ResolutionLookup lookup;

    @Autowired
    private MeasureProofs proofs;

    @Autowired
    private Succession succession;

    @Autowired
    private ControlListing control;

    @Autowired
    private ReminderRound round;

    @Autowired
    private ControlReckoning reckoning;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private AResolution aResolution;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private ACommittee other;
    private int resolutions;

    @BeforeEach
    void found() {
        committee = fixture.found();
        other = fixture.found();
    }

    @Test
    void weighsWhatIsDoneByTheMeasures() {
        UUID resolution = aResolution();
        UUID heavy = management.addMeasure(
                resolution,
                new NewMeasure("Entwurf", owner(ACommittee.GOERLITZ), today().plusDays(9), 3, null, Set.of()),
                committee.office());
        UUID light = management.addMeasure(
                resolution,
                new NewMeasure("Beschluss", owner(ACommittee.BAUTZEN), today().plusDays(9), 1, null, Set.of(heavy)),
                committee.office());
        assertThat(measure(light).plan().waitsFor()).containsExactly("Entwurf");
        management.report(heavy, new MeasureReport("Fertig.", Light.GREEN, true, null), committee.office());
        assertThat(row(resolution).progress()).isEqualTo(75);
        assertThat(measure(light).plan().waitsFor()).isEmpty();
        management.report(light, new MeasureReport("Halb.", Light.GREEN, false, null, "", 50), committee.office());
        assertThat(row(resolution).progress()).isEqualTo(87);
    }

    @Test
    void turnsYellowWhereAReportOfTheCycleIsMissing() {
        UUID resolution = aResolution();
        UUID measure = give(resolution, ACommittee.GOERLITZ, today().plusDays(90));
        management.reportEvery(resolution, 4, committee.office());
        assertThat(measure(measure).plan().reportDue()).isEqualTo(today().plusWeeks(4));
        jdbc.sql("update measure set report_due = ? where id = ?")
                .params(today().minusDays(1), measure)
                .update();
        assertThat(measure(measure).rule()).isEqualTo(LightRule.REPORT_MISSING);
        assertThat(row(resolution).light()).isEqualTo(Light.YELLOW);
        assertThatThrownBy(() -> management.reportEvery(resolution, 4, committee.chair()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> management.order(measure, Set.of(), committee.coordinator(ACommittee.GOERLITZ)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void keepsLinksAndFilesThatShowWhatWasDone() {
        UUID measure = aMeasure(ACommittee.GOERLITZ);
        Actor.Person owner = committee.coordinator(ACommittee.GOERLITZ);
        proofs.link(measure, "Pressemitteilung", "https://example.org/a", owner);
        assertThat(proofs.of(measure, committee.member(ACommittee.BAUTZEN)))
                .extracting(ProofRow::label)
                .containsExactly("Pressemitteilung");
        assertThat(outcome(() -> proofs.link(measure, "x", "javascript:alert(1)", owner)))
                .isEqualTo("rule.ProofLinkMustBeAnAddress");
        assertThat(outcome(() -> proofs.link(measure, " ", "https://example.org", owner)))
                .isEqualTo("rule.ProofMustBeNamed");
        assertThatThrownBy(() ->
                        proofs.link(measure, "x", "https://example.org", committee.coordinator(ACommittee.BAUTZEN)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> proofs.of(measure, fixture.stranger())).isInstanceOf(NotFound.class);
    }

    @Test
    void letsALaterResolutionTakeThePlaceOfAnEarlierOneAndLinksBoth() {
        UUID earlier = aResolution();
        UUID later = aResolution();
        Lapse lapse = new Lapse(Lapse.Kind.SUPERSEDED, later);
        assertThatThrownBy(() -> management.lapse(earlier, lapse, committee.chair()))
                .isInstanceOf(NotPermitted.class);
        management.lapse(earlier, lapse, committee.office());
        assertThat(row(earlier).state()).isEqualTo(ResolutionState.SUPERSEDED);
        assertThat(succession.after(earlier, committee.chair()).orElseThrow().id())
                .isEqualTo(later);
        assertThat(succession.before(later, committee.chair()))
                .extracting(Succession.Other::id)
                .containsExactly(earlier);
        assertThat(succession.after(earlier, fixture.stranger())).isEmpty();
        assertThat(events.stream(ResolutionLapsed.class)).hasSize(1);
    }

    @Test
    void listsMeasuresAcrossResolutionsByWhatIsMostUrgent() {
        UUID later = give(aResolution(), ACommittee.GOERLITZ, today().plusDays(30));
        UUID sooner = give(aResolution(), ACommittee.BAUTZEN, today().plusDays(3));
        UUID overdue = overdue(ACommittee.BAUTZEN);
        Actor.Person member = committee.member(ACommittee.COTTBUS);
        assertThat(listed(inCommittee(), member)).containsExactly(overdue, sooner, later);
        assertThat(listed(inCommittee().with(Light.RED), member)).containsExactly(overdue);
        assertThat(listed(inCommittee().with(Light.GREEN), member)).containsExactly(sooner, later);
        assertThat(listed(new ControlFilter("entw", committee.id(), null, null, null, null), member))
                .hasSize(3);
        assertThat(listed(new ControlFilter("%", committee.id(), null, null, null, null), member))
                .hasSize(3);
        assertThat(listed(new ControlFilter("Rakete", committee.id(), null, null, null, null), member))
                .isEmpty();
        assertThat(listed(
                        new ControlFilter(AResolution.numbered(committee, 2), committee.id(), null, null, null, null),
                        member))
                .containsExactly(sooner);
        assertThat(listed(new ControlFilter("", committee.id(), owner(ACommittee.GOERLITZ), null, null, null), member))
                .containsExactly(later);
        assertThat(listed(new ControlFilter("", committee.id(), null, null, null, Age.FROM_3), member))
                .isEmpty();
        assertThat(control.count(inCommittee(), member, 2)).isEqualTo(2);
        management.report(later, new MeasureReport("Fertig.", Light.GREEN, true, null), committee.office());
        assertThat(listed(inCommittee().with(Light.DONE), member)).containsExactly(later);
        for (Actor.Person stranger :
                List.of(fixture.stranger(), other.member(ACommittee.GOERLITZ), fixture.officeOf("RHEIN"))) {
            assertThat(listed(inCommittee(), stranger)).as(stranger.name()).isEmpty();
        }
    }

    @Test
    void hidesMeasuresOfClosedMattersFromAdministrators() {
        UUID closed = closedResolution();
        give(closed, ACommittee.GOERLITZ, today());
        UUID open = give(aResolution(), ACommittee.GOERLITZ, today());
        assertThat(listed(inCommittee(), committee.administrator())).containsExactly(open);
        assertThat(listed(inCommittee(), committee.auditor())).hasSize(2);
    }

    @Test
    void remindsManyAtOnceAndNobodyTwiceInAWeek() {
        overdue(ACommittee.GOERLITZ);
        overdue(ACommittee.BAUTZEN);
        give(aResolution(), ACommittee.BAUTZEN, today().plusDays(3));
        assertThat(round.remind(inCommittee(), committee.chair())).isEqualTo(new ReminderRound.Outcome(0, 0));
        assertThat(round.remind(inCommittee(), committee.office())).isEqualTo(new ReminderRound.Outcome(2, 0));
        assertThat(round.remind(inCommittee(), committee.office())).isEqualTo(new ReminderRound.Outcome(0, 2));
        assertThat(events.stream(MeasureReminded.class)).hasSize(2);
    }

    @Test
    void remindsOnceWhereTwoOfTheOfficeDoSoAtTheSameMoment() throws Exception {
        overdue(ACommittee.GOERLITZ);
        overdue(ACommittee.BAUTZEN);
        Queue<ReminderRound.Outcome> outcomes = new ConcurrentLinkedQueue<>();
        Runnable reminding = () -> outcomes.add(round.remind(inCommittee(), committee.office()));
        AtOnce.run(reminding, reminding);
        assertThat(outcomes).extracting(ReminderRound.Outcome::reminded).satisfies(counts -> assertThat(
                        counts.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(2));
        assertThat(outcomes).extracting(ReminderRound.Outcome::spared).satisfies(counts -> assertThat(
                        counts.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(2));
    }

    @Test
    void remindsNobodyAgainWhomTheProcedureRemindedWithinTheWeek() {
        UUID measure = overdue(ACommittee.GOERLITZ);
        assertThat(management.remind(measure, new Actor.Procedure("followup"))).isTrue();
        assertThat(round.remind(inCommittee(), committee.office())).isEqualTo(new ReminderRound.Outcome(0, 1));
        jdbc.sql("update measure set reminded_on = ? where id = ?")
                .params(today().minusDays(7), measure)
                .update();
        assertThat(round.remind(inCommittee(), committee.office())).isEqualTo(new ReminderRound.Outcome(1, 0));
    }

    @Test
    void reckonsOnlyWhatTheViewerMaySee() {
        UUID resolution = aResolution();
        UUID done = give(resolution, ACommittee.GOERLITZ, today().plusDays(3));
        overdue(ACommittee.BAUTZEN);
        management.report(done, new MeasureReport("Fertig.", Light.GREEN, true, null), committee.office());
        management.measuresDefined(resolution, committee.office());
        ControlFigures figures = reckoning.of(committee.id(), committee.chair());
        assertThat(figures.done()).isEqualTo(1);
        assertThat(figures.onTime()).isEqualTo(1);
        assertThat(figures.byOwner()).containsExactly(new ControlFigures.ByOwner(owner(ACommittee.BAUTZEN), 1, 1));
        assertThat(figures.byAge()).contains(new ControlFigures.ByAge(Age.BELOW_3, 1));
        assertThat(figures.stages())
                .filteredOn(at -> at.resolutions() > 0)
                .extracting(ControlFigures.AtStage::stage)
                .containsExactly(Stage.MEASURES, Stage.CLOSING);
        management.close(resolution, "Erledigt.", committee.office());
        assertThat(Objects.requireNonNull(
                                reckoning.of(committee.id(), committee.chair()).toCompletion())
                        .cases())
                .isEqualTo(1);
        ControlFigures strange = reckoning.of(committee.id(), fixture.stranger());
        assertThat(strange.done()).isZero();
        assertThat(strange.byOwner()).isEmpty();
        assertThat(strange.stages()).allMatch(at -> at.resolutions() == 0);
    }

    private UUID overdue(String ags) {
        UUID measure = give(aResolution(), ags, today());
        jdbc.sql("update measure set due = ? where id = ?")
                .params(today().minusDays(1), measure)
                .update();
        return measure;
    }

    private ControlFilter inCommittee() {
        return new ControlFilter("", committee.id(), null, null, null, null);
    }

    private List<UUID> listed(ControlFilter filter, Actor viewer) {
        return control.page(filter, viewer, 0, 50).stream()
                .map(row -> row.measure().id())
                .toList();
    }

    private UUID aResolution() {
        return aResolution.inForce(committee, ++resolutions, "Oberstufe gemeinsam planen", false);
    }

    private UUID closedResolution() {
        return aResolution.inForce(committee, ++resolutions, "Personalsache", true);
    }

    private UUID aMeasure(String ags) {
        return give(aResolution(), ags, today().plusDays(30));
    }

    private UUID give(UUID resolution, String ags, LocalDate due) {
        return management.addMeasure(
                resolution, new NewMeasure("Entwurf vorlegen", owner(ags), due), committee.office());
    }

    private ResolutionRow row(UUID resolution) {
        return Objects.requireNonNull(lookup.rows(Set.of(resolution)).get(resolution));
    }

    private MeasureRow measure(UUID measure) {
        return Objects.requireNonNull(lookup.measures(Set.of(measure)).get(measure));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String owner(String ags) {
        return "coordinator:" + ags;
    }

    private static String outcome(Runnable attempt) {
        try {
            attempt.run();
            return "done";
        } catch (RuleViolated violated) {
            return violated.messageKey();
        }
    }
}
