package org.conclusum.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.conclusum.testing.ACommittee.LAUSITZ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.worklist.WorkItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ScenarioWorklistTests {

    private static final String FEWER = ForecastTests.WORKED.strip() + "\n2025;900;900;900;900;\n";

    @Autowired
    private AScenario aScenario;

    @Autowired
    private ScenarioManagement management;

    @Autowired
    private ScenarioWorklist worklist;

    @Autowired
    private RatingDeadlines deadlines;

    @Autowired
    private CrossingManagement crossings;

    @Autowired
    private TripWireManagement wires;

    @Autowired
    private ForecastManagement forecasts;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MeetingLookup meetings;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void asksCoordinatorsUntilTheyHandInAndThenTheOffice() {
        UUID project = aScenario.openForRating();
        LocalDate due = LocalDate.now(clock).plusDays(10);
        deadlines.set(project, due, office());

        assertThat(steps(project, coordinator(GOERLITZ))).containsExactly("RATE_SCENARIO");
        assertThat(of(project, coordinator(GOERLITZ)).getFirst().due()).isNotNull();
        assertThat(steps(project, committees.coordinatorOf("14713"))).isEmpty();
        assertThat(steps(project, office())).isEmpty();
        for (String ags : LAUSITZ) {
            aScenario.handIn(project, ags, 0);
        }

        assertThat(steps(project, coordinator(GOERLITZ))).isEmpty();
        assertThat(steps(project, office())).containsExactly("SHOW_SCENARIO_DIFFERENCES");
        management.showDifferences(project, office());
        assertThat(steps(project, office())).isEmpty();
    }

    @Test
    void asksTheOfficeOnceTheDayHasPassed() {
        UUID project = aScenario.openForRating();
        deadlines.set(project, LocalDate.now(clock), office());
        assertThat(steps(project, office())).isEmpty();

        jdbc.sql("update scenario_rating_deadline set due = due - 1 where project_id = ?")
                .param(project)
                .update();

        assertThat(steps(project, office())).containsExactly("SHOW_SCENARIO_DIFFERENCES");
        assertThat(steps(project, coordinator(COTTBUS))).containsExactly("RATE_SCENARIO");
    }

    @Test
    void letsOnlyTheOfficeSetADayThatIsNotPast() {
        UUID project = aScenario.openForRating();
        LocalDate today = LocalDate.now(clock);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> deadlines.set(project, today, coordinator(GOERLITZ)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> deadlines.set(project, today, committees.officeOf("RHEIN")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> deadlines.of(project, committees.stranger()));
        assertThat(broken(() -> deadlines.set(project, today.minusDays(1), office())))
                .isEqualTo("rule.RatingDeadlineMustLieAhead");
        UUID begun = aScenario.begun(false);
        assertThat(broken(() -> deadlines.set(begun, today, office()))).isEqualTo("rule.RatingMustBeOpen");
    }

    @Test
    void asksTheOfficeWhatFollowsFromACrossedWire() {
        UUID project = closed();
        UUID wire = crossed(project);

        WorkItem task = of(project, office()).getFirst();
        assertThat(task.step()).isEqualTo("ANSWER_TRIP_WIRE");
        assertThat(task.route()).isEqualTo("scenarios/" + project + "/crossings/" + wire);
        assertThat(steps(project, coordinator(GOERLITZ))).isEmpty();

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> crossings.settle(wire, null, "x", coordinator(GOERLITZ)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> crossings.settle(wire, null, "x", committees.officeOf("RHEIN")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> crossings.get(wire, committees.stranger()));
        assertThat(broken(() -> crossings.settle(wire, null, " ", office()))).isEqualTo("rule.CrossingMustBeExplained");
        assertThat(broken(() -> crossings.settle(wire, UUID.randomUUID(), "x", office())))
                .isEqualTo("rule.CommitteeMustBeRunHere");

        crossings.settle(wire, null, "Eine Schule weniger war eingeplant.", office());

        assertThat(steps(project, office())).isEmpty();
        assertThat(broken(() -> crossings.settle(wire, null, "x", office()))).isEqualTo("rule.CrossingMustBeOpen");
    }

    @Test
    void bringsItOntoTheNextAgendaOfACommittee() {
        ACommittee committee = committees.found();
        UUID meeting = planning.plan(
                new NewMeeting(
                        committee.id(),
                        "5. Sitzung",
                        LocalDate.now(clock).plusDays(40).atTime(10, 0),
                        "Görlitz"),
                committee.office());
        UUID wire = crossed(closed());

        crossings.settle(wire, committee.id(), "Das Schulnetz ist neu zu beraten.", office());

        List<UUID> items =
                meetings.agenda(meeting).stream().map(AgendaItemRow::id).toList();
        assertThat(items).anyMatch(item -> meetings.isReport(item, CrossingManagement.SOURCE));
        assertThat(crossings.unreported(committee.id(), committee.member(GOERLITZ)))
                .singleElement()
                .satisfies(crossing -> assertThat(crossing.note()).isEqualTo("Das Schulnetz ist neu zu beraten."));
        assertThat(crossings.unreported(committee.id(), committees.stranger())).isEmpty();
    }

    private UUID closed() {
        UUID project = aScenario.openForRating();
        management.showDifferences(project, office());
        return project;
    }

    private UUID crossed(UUID project) {
        UUID table = forecasts.enter(
                GOERLITZ, "Grundschule " + UUID.randomUUID(), "", ForecastTests.WORKED, coordinator(GOERLITZ));
        UUID wire = wires.set(project, table, true, 3900, "Wege prüfen", office());
        management.close(project, office());
        forecasts.replace(table, "", FEWER, 1, coordinator(GOERLITZ));
        return wire;
    }

    private static String broken(Runnable action) {
        try {
            action.run();
            return "nothing";
        } catch (RuleViolated broken) {
            return broken.messageKey();
        }
    }

    private List<String> steps(UUID project, Actor.Person person) {
        return of(project, person).stream().map(WorkItem::step).toList();
    }

    private List<WorkItem> of(UUID project, Actor.Person person) {
        return worklist.openFor(person, 1000).stream()
                .filter(item -> item.route().contains(project.toString()))
                .toList();
    }

    private Actor.Person office() {
        return aScenario.office();
    }

    private Actor.Person coordinator(String ags) {
        return committees.coordinatorOf(ags);
    }
}
