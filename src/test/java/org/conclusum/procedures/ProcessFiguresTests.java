package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.procedures.drawing.CaseFigures;
import org.conclusum.procedures.drawing.ProcessFigures;
import org.conclusum.procedures.hostile.HostileModels;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ProcessFiguresTests {

    @Autowired
    private ProcessFigures figures;

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService cases;

    @Autowired
    private TaskService tasks;

    @Autowired
    private CommitteeFixture fixture;

    @BeforeEach
    void deploy() {
        models.createDeployment()
                .name("trial")
                .addString(
                        "trial.bpmn",
                        HostileModels.text("/models/confirmed.bpmn").replace("${closeProposal}", "${raisePriority}"))
                .deploy();
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
    void saysWhereCasesWaitAndHowLongTheyTook() {
        Instant begun = Instant.now().minus(Duration.ofDays(20));
        ClockUtil.setCurrentTime(Date.from(begun));
        for (int days = 1; days <= 3; days++) {
            String instance = start();
            ClockUtil.setCurrentTime(Date.from(begun.plus(Duration.ofDays(days))));
            tasks.complete(tasks.createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getId());
            ClockUtil.setCurrentTime(Date.from(begun));
        }
        start();

        CaseFigures seen = figures.of("trial", administrator());

        assertThat(seen.ended()).isEqualTo(3);
        assertThat(seen.timers()).isEqualTo(1);
        assertThat(seen.overdue()).isEqualTo(1);
        assertThat(seen.steps()).singleElement().satisfies(step -> {
            assertThat(step.step()).isEqualTo("Bestätigen");
            assertThat(step.waiting()).isEqualTo(1);
            assertThat(step.done()).isEqualTo(3);
            assertThat(step.median()).isEqualTo(Duration.ofDays(2));
        });
    }

    @Test
    void areForAdministratorsAndAuditors() {
        assertThatThrownBy(() -> figures.of("trial", fixture.stranger())).isInstanceOf(NotPermitted.class);
    }

    private String start() {
        return cases.startProcessInstanceByKey(
                        "trial", UUID.randomUUID().toString(), Map.of("adopted", false, "offices", "office:lausitz"))
                .getId();
    }

    private Actor.Person administrator() {
        return fixture.person("Verwaltung", Set.of(new Grant(Role.ADMINISTRATOR, "")));
    }
}
