package org.conclusum.procedures.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@ApplicationTest
class CaseCockpitTests {

    private static final String CONFIRM = "userTask_confirm";
    private static final String MORE = "userTask_more";

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
        assertThat(overview.heat(version.model(), admin)).singleElement().satisfies(heat -> {
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
        assertThat(overview.heat(overview.versions("trial", admin).getFirst().model(), admin))
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

    private String start() {
        return cases.startProcessInstanceByKey(
                        "trial", UUID.randomUUID().toString(), Map.of("adopted", false, "offices", "office:lausitz"))
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
