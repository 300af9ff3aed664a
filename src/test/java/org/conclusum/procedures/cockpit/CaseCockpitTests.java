package org.conclusum.procedures.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.variable.Variables;
import org.conclusum.committees.CommitteeFounding;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.procedures.hostile.HostileModels;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@ApplicationTest
class CaseCockpitTests {

    private static final String CONFIRM = "userTask_confirm";
    private static final String MORE = "userTask_more";
    private static final String BEFORE = "userTask_before";
    private static final String FIRST = "userTask_first";
    private static final String SECOND = "userTask_second";
    private static final String AFTER = "userTask_after";

    /** A step, a part with two, and a step again; a clock runs at the part as a whole. */
    private static final String PARTS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_parts" targetNamespace="https://conclusum.org/processes">
              <bpmn:process id="parts" name="Teile" isExecutable="true" camunda:historyTimeToLive="P365D">
                <bpmn:startEvent id="start_parts"/>
                <bpmn:userTask id="userTask_before" name="userTask_before"/>
                <bpmn:subProcess id="subprocess_part" name="Teil">
                  <bpmn:startEvent id="start_part"/>
                  <bpmn:userTask id="userTask_first" name="userTask_first"/>
                  <bpmn:userTask id="userTask_second" name="userTask_second"/>
                  <bpmn:endEvent id="end_part"/>
                  <bpmn:sequenceFlow id="flow_part_first" sourceRef="start_part" targetRef="userTask_first"/>
                  <bpmn:sequenceFlow id="flow_first_second" sourceRef="userTask_first" targetRef="userTask_second"/>
                  <bpmn:sequenceFlow id="flow_second_end" sourceRef="userTask_second" targetRef="end_part"/>
                </bpmn:subProcess>
                <bpmn:boundaryEvent id="timer_part" attachedToRef="subprocess_part" cancelActivity="false">
                  <bpmn:timerEventDefinition><bpmn:timeDuration>P7D</bpmn:timeDuration></bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:endEvent id="end_reminded"/>
                <bpmn:userTask id="userTask_after" name="userTask_after"/>
                <bpmn:endEvent id="end_parts"/>
                <bpmn:sequenceFlow id="flow_1" sourceRef="start_parts" targetRef="userTask_before"/>
                <bpmn:sequenceFlow id="flow_2" sourceRef="userTask_before" targetRef="subprocess_part"/>
                <bpmn:sequenceFlow id="flow_3" sourceRef="subprocess_part" targetRef="userTask_after"/>
                <bpmn:sequenceFlow id="flow_4" sourceRef="userTask_after" targetRef="end_parts"/>
                <bpmn:sequenceFlow id="flow_5" sourceRef="timer_part" targetRef="end_reminded"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Autowired
    private CaseOverview overview;

    @Autowired
    private StepMoving moving;

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService cases;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private TaskService tasks;

    @Autowired
    private CommitteeFounding founding;

    @Autowired
    private CommitteeFixture fixture;

    private Actor.Person admin;
    private Actor.Person second;

    @BeforeEach
    void deploy() {
        admin = fixture.person("Verwaltung", Set.of(new Grant(Role.ADMINISTRATOR, "")));
        second = fixture.person("Zweite Verwaltung", Set.of(new Grant(Role.ADMINISTRATOR, "")));
        models.createDeployment().name("trial").addString("trial.bpmn", model()).deploy();
    }

    @AfterEach
    void removeTrialModels() {
        ClockUtil.reset();
        models.createDeploymentQuery()
                .deploymentName("trial")
                .list()
                .forEach(deployment -> models.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void showsHowMuchGoesOnAtEachElement() {
        ClockUtil.setCurrentTime(Date.from(Instant.now().minus(Duration.ofDays(4))));
        String old = start();
        ClockUtil.reset();
        start();

        VersionLoad version = overview.versions("trial", admin).getFirst();
        assertThat(version.running()).isEqualTo(2);
        assertThat(overview.heat(version.model(), null, admin)).singleElement().satisfies(heat -> {
            assertThat(heat.element()).isEqualTo(CONFIRM);
            assertThat(heat.name()).isEqualTo("Bestätigen");
            assertThat(heat.running()).isEqualTo(2);
            assertThat(heat.waiting()).isBetween(Duration.ofHours(47), Duration.ofHours(49));
            assertThat(heat.incidents()).isZero();
        });
        assertThat(overview.cases(new CaseFilter("trial", 0, CONFIRM, 3, Set.of()), 0, 10, admin))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(old);
                    assertThat(row.steps()).isEqualTo("Bestätigen");
                });
        assertThat(overview.cases(CaseFilter.of("trial"), 1, 10, admin)).hasSize(1);
        assertThat(overview.timers("trial", 0, 10, admin)).hasSize(2).noneMatch(TimerRow::overdue);
        assertThat(overview.throughput("trial", admin).begunWeek()).isEqualTo(2);
    }

    @Test
    void showsWhatGoesOnInTheCommitteesOfARegion() {
        UUID here = fixture.found().id();
        UUID elsewhere = founding.found(
                "HEAT", "Anderswo", "RHEIN", "Bildung", CommitteeFixture.SINCE, CommitteeFixture.FOUNDER);
        start(Map.of("committee", here.toString()));
        start(Map.of("committee", here.toString()));
        String failing = start(Map.of("committee", elsewhere.toString()));
        start();
        jobs.setJobRetries(
                jobs.createJobQuery()
                        .processInstanceId(failing)
                        .timers()
                        .singleResult()
                        .getId(),
                0);
        String model = overview.versions("trial", admin).getFirst().model();

        assertThat(overview.heat(model, null, admin).getFirst().running()).isEqualTo(4);
        assertThat(overview.heat(model, "LAUSITZ", admin))
                .extracting(ElementHeat::element, ElementHeat::running, ElementHeat::incidents)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(CONFIRM, 2, 0));
        assertThat(overview.heat(model, "RHEIN", admin))
                .filteredOn(heat -> heat.running() > 0)
                .extracting(ElementHeat::running)
                .containsExactly(1);
        assertThat(overview.heat(model, "RHEIN", admin)).anyMatch(heat -> heat.incidents() == 1);
        assertThat(Statements.of(() -> overview.heat(model, "LAUSITZ", admin)))
                .hasSize(Statements.of(() -> overview.heat(model, null, admin)).size() + 1);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> overview.heat(model, "LAUSITZ", fixture.stranger()));
    }

    @Test
    void showsIncidentsWithTheirCause() {
        String failing = start();
        String timer = jobs.createJobQuery()
                .processInstanceId(failing)
                .timers()
                .singleResult()
                .getId();
        jobs.setJobRetries(timer, 0);

        assertThat(overview.incidents("trial", 0, 10, admin)).singleElement().satisfies(incident -> {
            assertThat(incident.job()).isEqualTo(timer);
            assertThat(incident.engineCase()).isEqualTo(failing);
        });
        assertThat(overview.heat(overview.versions("trial", admin).getFirst().model(), null, admin))
                .anyMatch(heat -> heat.incidents() == 1);
    }

    @Test
    void isForAdministratorsAndAuditors() {
        String running = start();
        Actor.Person stranger = fixture.stranger();
        Actor.Person auditor = fixture.holderOf(Grant.of(Role.AUDITOR));

        assertThat(overview.cases(CaseFilter.of("trial"), 0, 10, auditor)).hasSize(1);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> overview.versions("trial", stranger));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> overview.cases(CaseFilter.of("trial"), 0, 10, stranger));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> overview.find(running, stranger));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> moving.move(running, CONFIRM, MORE, "Weiter", auditor));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> moving.allow(UUID.randomUUID(), fixture.officeOf("LAUSITZ")));
        assertThat(moving.requested(stranger)).isEmpty();
    }

    @Test
    void takesACaseAlongItsModelWithAReason() {
        String running = start();

        assertThat(moving.targets(running, CONFIRM, admin)).containsExactly(new StepTarget(MORE, "Umsetzen", true));
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> moving.move(running, CONFIRM, MORE, " ", admin));
        StepMove move = moving.move(running, CONFIRM, MORE, "Die Person ist weg.", admin);

        assertThat(move.state()).isEqualTo(StepMove.State.DONE);
        assertThat(cases.getActiveActivityIds(running)).containsExactly(MORE);
        assertThat(moving.of(running, admin)).hasSize(1);
    }

    @Test
    void goesBackOnlyByTheDecisionOfTwo() {
        String running = start();
        moving.move(running, CONFIRM, MORE, "Weiter", admin);

        StepMove asked = moving.move(running, MORE, CONFIRM, "Zu früh.", admin);

        assertThat(asked.state()).isEqualTo(StepMove.State.REQUESTED);
        assertThat(cases.getActiveActivityIds(running)).containsExactly(MORE);
        assertThat(moving.requested(second)).extracting(StepMove::id).contains(asked.id());
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> moving.allow(asked.id(), admin))
                .satisfies(broken ->
                        assertThat(broken.messageKey()).isEqualTo("rule.StepMoveMustBeAllowedByASecondPerson"));
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> moving.move(running, MORE, CONFIRM, "Noch einmal.", second));
        moving.allow(asked.id(), second);

        assertThat(cases.getActiveActivityIds(running)).containsExactly(CONFIRM);
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> moving.refuse(asked.id(), second));
    }

    @Test
    void staysWhereItIsWhenRefused() {
        String running = start();
        moving.move(running, CONFIRM, MORE, "Weiter", admin);
        StepMove asked = moving.move(running, MORE, CONFIRM, "Zu früh.", admin);

        moving.refuse(asked.id(), second);

        assertThat(cases.getActiveActivityIds(running)).containsExactly(MORE);
        assertThat(moving.requested(second)).extracting(StepMove::id).doesNotContain(asked.id());
    }

    @Test
    void goesOnceWhereTwoAllowItAtTheSameMoment() throws Exception {
        String running = start();
        moving.move(running, CONFIRM, MORE, "Weiter", admin);
        StepMove asked = moving.move(running, MORE, CONFIRM, "Zu früh.", admin);
        AtomicInteger allowed = new AtomicInteger();
        Runnable allow = () -> {
            try {
                moving.allow(asked.id(), second);
                allowed.incrementAndGet();
            } catch (OptimisticLockingFailureException | RuleViolated lost) {
                assertThat(lost).isNotNull();
            }
        };

        AtOnce.run(allow, allow);

        assertThat(allowed).hasValue(1);
        assertThat(cases.getActiveActivityIds(running)).containsExactly(CONFIRM);
    }

    @Test
    void leadsNowhereElse() {
        String running = start();

        for (String nowhere : new String[] {"end_done", "serviceTask_remind", "userTask_unknown", ""}) {
            assertThatExceptionOfType(RuleViolated.class)
                    .isThrownBy(() -> moving.move(running, CONFIRM, nowhere, "Weiter", admin));
        }
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> moving.move(running, MORE, CONFIRM, "Weiter", admin));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> moving.move(UUID.randomUUID().toString(), CONFIRM, MORE, "Weiter", admin));
    }

    @Test
    void goesIntoAPartAlongTheModelWithoutASecondPerson() {
        String running = startOf(PARTS);

        assertThat(moving.targets(running, BEFORE, admin))
                .containsExactly(
                        new StepTarget(FIRST, FIRST, true),
                        new StepTarget(SECOND, SECOND, false),
                        new StepTarget(AFTER, AFTER, false));
        StepMove move = moving.move(running, BEFORE, FIRST, "Vorab erledigt.", admin);

        assertThat(move.state()).isEqualTo(StepMove.State.DONE);
        assertThat(cases.getActiveActivityIds(running)).containsExactly(FIRST);
        finish(running, FIRST, SECOND, AFTER);
        assertThat(overview.find(running, admin)).isEmpty();
    }

    @Test
    void goesWithinAPartAndOutOfItsEnd() {
        String running = startOf(PARTS);
        moving.move(running, BEFORE, FIRST, "Vorab erledigt.", admin);

        assertThat(moving.standing(running, admin)).containsOnlyKeys(FIRST);
        moving.move(running, FIRST, SECOND, "Weiter.", admin);
        assertThat(cases.getActiveActivityIds(running)).containsExactly(SECOND);
        assertThat(moving.targets(running, SECOND, admin).getFirst()).isEqualTo(new StepTarget(AFTER, AFTER, true));
        moving.move(running, SECOND, AFTER, "Weiter.", admin);

        assertThat(cases.getActiveActivityIds(running)).containsExactly(AFTER);
        assertThat(cases.getActivityInstance(running).getActivityInstances("subprocess_part"))
                .isEmpty();
        finish(running, AFTER);
        assertThat(overview.find(running, admin)).isEmpty();
    }

    @Test
    void goesIntoTheMiddleOfAPartAndBackOutOnlyByTheDecisionOfTwo() {
        String running = startOf(PARTS);

        StepMove in = moving.move(running, BEFORE, SECOND, "Der erste Schritt entfällt.", admin);
        assertThat(in.state()).isEqualTo(StepMove.State.REQUESTED);
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> moving.allow(in.id(), admin));
        moving.allow(in.id(), second);
        assertThat(cases.getActiveActivityIds(running)).containsExactly(SECOND);

        StepMove out = moving.move(running, SECOND, BEFORE, "Von vorn.", admin);
        assertThat(out.state()).isEqualTo(StepMove.State.REQUESTED);
        moving.allow(out.id(), second);

        assertThat(cases.getActiveActivityIds(running)).containsExactly(BEFORE);
        assertThat(jobs.createJobQuery().processInstanceId(running).timers().count())
                .isZero();
        finish(running, BEFORE, FIRST, SECOND, AFTER);
        assertThat(overview.find(running, admin)).isEmpty();
    }

    @Test
    void doesNotLeaveAPartInWhichSomethingElseGoesOnByItself() {
        String running = startOf(PARTS.replace("<bpmn:sequenceFlow id=\"flow_first_second\"", """
                <bpmn:userTask id="userTask_beside" name="userTask_beside"><bpmn:incoming>flow_beside</bpmn:incoming><bpmn:outgoing>flow_besideEnd</bpmn:outgoing></bpmn:userTask>
                <bpmn:sequenceFlow id="flow_beside" sourceRef="start_part" targetRef="userTask_beside"/>
                <bpmn:sequenceFlow id="flow_besideEnd" sourceRef="userTask_beside" targetRef="end_part"/>
                <bpmn:sequenceFlow id="flow_first_second\""""));
        finish(running, BEFORE);
        finish(running, FIRST);

        assertThat(moving.targets(running, SECOND, admin))
                .filteredOn(StepTarget::along)
                .isEmpty();
        assertThat(moving.targets(running, SECOND, admin)).contains(new StepTarget(AFTER, AFTER, false));
    }

    @Test
    void leavesPartsAloneThatAreRepeated() {
        String running = startOf(PARTS.replace(
                "<bpmn:startEvent id=\"start_part\"",
                "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"${measures}\" camunda:elementVariable=\"measure\"/>"
                        + "<bpmn:startEvent id=\"start_part\""));

        assertThat(moving.targets(running, BEFORE, admin))
                .extracting(StepTarget::id)
                .doesNotContain(FIRST, SECOND);
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> moving.move(running, BEFORE, SECOND, "Hinein.", admin));
        tasks.complete(
                tasks.createTaskQuery()
                        .processInstanceId(running)
                        .singleResult()
                        .getId(),
                Variables.createVariables()
                        .putValueTyped(
                                "measures",
                                Variables.objectValue(new ArrayList<>(List.of("eins", "zwei")), true)
                                        .create()));
        assertThat(cases.getActiveActivityIds(running)).contains(FIRST);
        assertThat(moving.standing(running, admin)).isEmpty();
    }

    private String startOf(String model) {
        models.createDeployment().name("trial").addString("parts.bpmn", model).deploy();
        return cases.startProcessInstanceByKey(
                        "parts", UUID.randomUUID().toString(), Map.of("offices", "office:lausitz"))
                .getId();
    }

    private void finish(String running, String... steps) {
        for (String step : steps) {
            tasks.complete(tasks.createTaskQuery()
                    .processInstanceId(running)
                    .taskDefinitionKey(step)
                    .singleResult()
                    .getId());
        }
    }

    private String start() {
        return start(Map.of());
    }

    private String start(Map<String, Object> facts) {
        Map<String, Object> all = new HashMap<>(Map.of("adopted", false, "offices", "office:lausitz"));
        all.putAll(facts);
        return cases.startProcessInstanceByKey("trial", UUID.randomUUID().toString(), all)
                .getId();
    }

    /** Two tasks of people, one after the other. */
    private static String model() {
        String model = HostileModels.text("/models/confirmed.bpmn").replace("${closeProposal}", "${raisePriority}");
        int begin = model.indexOf("<bpmn:callActivity id=\"callActivity_more\"");
        int end = model.indexOf("</bpmn:callActivity>") + "</bpmn:callActivity>".length();
        String task = model.substring(
                        model.indexOf("<bpmn:userTask id=\"userTask_confirm\""),
                        model.indexOf("</bpmn:userTask>") + "</bpmn:userTask>".length())
                .replace("userTask_confirm", MORE)
                .replace("name=\"Bestätigen\"", "name=\"Umsetzen\"")
                .replace("flow_decide_confirm", "flow_decide_more")
                .replace("flow_confirm_done", "flow_more_done");
        return (model.substring(0, begin) + task + model.substring(end))
                .replace("callActivity_more", MORE)
                .replace(
                        "sourceRef=\"userTask_confirm\" targetRef=\"end_done\"",
                        "sourceRef=\"userTask_confirm\" targetRef=\"userTask_more\"");
    }
}
