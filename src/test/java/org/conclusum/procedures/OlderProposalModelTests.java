package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.rules.HomeBodyRules;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.ProposalAccepted;
import org.conclusum.proposals.ProposalDecided;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalSubmitted;
import org.conclusum.proposals.statements.StatementManagement;
import org.conclusum.resolutions.ResolutionIssued;
import org.conclusum.resolutions.ratification.RatificationBegun;
import org.conclusum.resolutions.ratification.RatificationLookup;
import org.conclusum.resolutions.ratification.RatificationRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** A case that began by the model from before statements, routes and ratification stays with that model. */
@ProcessTest
class OlderProposalModelTests {

    private static final Actor PROCEDURE = new Actor.Procedure("proposal");
    private static final String GOERLITZ = "14626";
    private static final LocalDate DEADLINE = LocalDate.of(2027, 2, 26);

    private final UUID proposal = UUID.randomUUID();
    private final UUID committee = UUID.randomUUID();
    private final UUID ballot = UUID.randomUUID();
    private final UUID resolution = UUID.randomUUID();
    private final Actor.Person office = new Actor.Person(UUID.randomUUID(), "Olaf Büro");

    @Autowired
    private RepositoryService models;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private CaseTrace trace;

    @Autowired
    private CommitteeDirectory committees;

    @Autowired
    private ProposalManagement proposals;

    @Autowired
    private StatementManagement statements;

    @Autowired
    private RatificationLookup ratifications;

    @BeforeEach
    void beginByTheOlderModelAndDeployTheNewerOne() {
        when(committees.officesOf(committee)).thenReturn(List.of(WorkGroup.officeOf("LAUSITZ")));
        deploy("models/proposal-without-home-bodies.bpmn");
        events.publishEvent(new ProposalSubmitted(proposal, committee, GOERLITZ, "LAU 2026/07", 0, false, office));
        deploy("processes/proposal.bpmn");
    }

    @AfterEach
    void removeTrialModels() {
        models.createDeploymentQuery()
                .deploymentName("trial")
                .list()
                .forEach(deployment -> models.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void goesItsOldWayToTheEnd() {
        accept();
        verify(proposals).makeReady(proposal, PROCEDURE);
        verify(statements, never()).ask(any(), any());

        decided(false);

        assertThat(trace.hasEnded("proposal", proposal)).isTrue();
        assertThat(trace.passed("proposal", proposal))
                .containsExactly(
                        "start_submitted",
                        "userTask_examine",
                        "gateway_accepted",
                        "serviceTask_makeReady",
                        "receiveTask_decision",
                        "gateway_adopted",
                        "serviceTask_close",
                        "end_closed");
    }

    @Test
    void hasTheHomeBodiesAskedBesideItsCase() {
        accept();
        when(ratifications.row(resolution))
                .thenReturn(new RatificationRow(
                        resolution,
                        committee,
                        "Geschäftsordnung",
                        HomeBodyRules.allAgree(),
                        EngineOnly.NOW,
                        DEADLINE,
                        false,
                        null,
                        null,
                        List.of(GOERLITZ)));

        events.publishEvent(
                new ResolutionIssued(resolution, proposal, committee, "LAU 7/2026", true, false, PROCEDURE));
        events.publishEvent(
                new RatificationBegun(resolution, proposal, committee, List.of(GOERLITZ), DEADLINE, false, PROCEDURE));
        decided(true);

        assertThat(trace.hasEnded("ratification", resolution)).isFalse();
        assertThat(trace.timers(resolution, "timer_ratificationDeadline")).hasSize(1);
        assertThat(trace.open(resolution)).containsExactly("userTask_defineMeasures");
    }

    private void accept() {
        events.publishEvent(new ProposalAccepted(proposal, committee, GOERLITZ, false, office));
    }

    private void decided(boolean adopted) {
        events.publishEvent(new ProposalDecided(proposal, committee, ballot, adopted, false, PROCEDURE));
    }

    private void deploy(String model) {
        models.createDeployment().name("trial").addClasspathResource(model).deploy();
    }
}
