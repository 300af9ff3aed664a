package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.procedures.hostile.HostileModels;
import org.conclusum.procedures.tasks.Confirmations;
import org.conclusum.procedures.tasks.OpenConfirmation;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ConfirmationTests {

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService cases;

    @Autowired
    private CommitteeFixture fixture;

    private ACommittee committee;
    private UUID subject;
    private Actor.Person chair;

    @BeforeEach
    void waits() {
        committee = fixture.found();
        subject = committee.id();
        chair = committee.chair();
        String model = HostileModels.text("/models/confirmed.bpmn")
                .replace(
                        "camunda:delegateExpression=\"${closeProposal}\"",
                        "camunda:delegateExpression=\"${raisePriority}\"")
                .replace("${offices}", "${chair}");
        models.createDeployment().name("trial").addString("trial.bpmn", model).deploy();
        cases.startProcessInstanceByKey(
                "trial",
                subject.toString(),
                Map.of("adopted", false, "chair", WorkGroup.chairOf(subject).id()));
    }

    @AfterEach
    void removeTrialModels() {
        models.createDeploymentQuery()
                .deploymentName("trial")
                .list()
                .forEach(deployment -> models.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void letsASecondPersonConfirm() {
        OpenConfirmation open = confirmations.open(subject, chair).getFirst();
        assertThat(open.step()).isEqualTo("Bestätigen");

        confirmations.answer(subject, open.task(), true, chair);

        assertThat(cases.createProcessInstanceQuery()
                        .processDefinitionKey("trial")
                        .count())
                .isZero();
    }

    @Test
    void isNotOpenToOthers() {
        Actor.Person stranger = fixture.stranger();
        String task = confirmations.open(subject, chair).getFirst().task();

        assertThat(confirmations.open(subject, stranger)).isEmpty();
        assertThatThrownBy(() -> confirmations.answer(subject, task, true, stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> confirmations.answer(
                        subject, task, true, fixture.found().chair()))
                .isInstanceOf(NotFound.class);
    }
}
