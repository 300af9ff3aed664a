package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.rules.HomeBodyRules;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.moderation.ModerationCancelled;
import org.conclusum.moderation.ModerationConcluded;
import org.conclusum.moderation.ModerationOutcome;
import org.conclusum.moderation.PositionsSkipped;
import org.conclusum.proposals.ProposalAccepted;
import org.conclusum.proposals.ProposalDecided;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalNoted;
import org.conclusum.proposals.ProposalRenewed;
import org.conclusum.proposals.ProposalReturned;
import org.conclusum.proposals.ProposalRoute;
import org.conclusum.proposals.ProposalRoutes;
import org.conclusum.proposals.ProposalSubmitted;
import org.conclusum.proposals.ProposalWithdrawn;
import org.conclusum.proposals.RouteChosen;
import org.conclusum.proposals.RouteFacts;
import org.conclusum.proposals.statements.ExtensionDecided;
import org.conclusum.proposals.statements.Stance;
import org.conclusum.proposals.statements.StatementManagement;
import org.conclusum.proposals.statements.StatementSubmitted;
import org.conclusum.resolutions.MeasuresDefined;
import org.conclusum.resolutions.ResolutionClosed;
import org.conclusum.resolutions.ResolutionIssued;
import org.conclusum.resolutions.ratification.HomeBodyDecided;
import org.conclusum.resolutions.ratification.HomeResult;
import org.conclusum.resolutions.ratification.RatificationBegun;
import org.conclusum.resolutions.ratification.RatificationLookup;
import org.conclusum.resolutions.ratification.RatificationManagement;
import org.conclusum.resolutions.ratification.RatificationRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ProcessTest
class ProposalProcessTests {

    private static final Actor PROCEDURE = new Actor.Procedure("proposal");
    private static final Actor RATIFICATION = new Actor.Procedure("ratification");
    private static final String GOERLITZ = "14626";

    private final UUID proposal = UUID.randomUUID();
    private final UUID committee = UUID.randomUUID();
    private final UUID ballot = UUID.randomUUID();
    private final UUID resolution = UUID.randomUUID();
    private final Actor.Person office = new Actor.Person(UUID.randomUUID(), "Olaf Büro");
    private final Actor.Person coordinator = new Actor.Person(UUID.randomUUID(), "Karla Koordination");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private CaseTrace trace;

    @Autowired
    private ProposalManagement proposals;

    @Autowired
    private CommitteeDirectory committees;

    @Autowired
    private ProposalRoutes routes;

    @Autowired
    private StatementManagement statements;

    @Autowired
    private RatificationManagement ratifications;

    @Autowired
    private RatificationLookup ratificationRows;

    @BeforeEach
    void submit() {
        when(committees.officesOf(committee))
                .thenReturn(List.of(WorkGroup.officeOf("LAUSITZ"), WorkGroup.officeOf("RHEIN")));
        when(routes.facts(proposal)).thenReturn(new RouteFacts(false, true, true, 2, true, false));
        submitted(0);
    }

    @Test
    void suggestsAWayByTheDecisionTableEachTimeItIsSubmitted() {
        verify(routes).suggest(proposal, ProposalRoute.MEETING, PROCEDURE);
        when(routes.facts(proposal)).thenReturn(new RouteFacts(false, false, false, 0, true, false));
        returned();

        submitted(1);

        verify(routes).suggest(proposal, ProposalRoute.CIRCULAR, PROCEDURE);
    }

    @Test
    void isExaminedByTheOfficesOfTheCommittee() {
        assertThat(trace.open(proposal)).containsExactly("userTask_examine");
        assertThat(trace.groups(trace.task(proposal, "userTask_examine")))
                .containsExactly("office:LAUSITZ", "office:RHEIN");
    }

    @Test
    void isMadeReadyWhenItIsInOrderAndWaitsForTheDecision() {
        accepted();

        verify(proposals).makeReady(proposal, PROCEDURE);
        assertThat(trace.passed("proposal", proposal)).containsExactlyElementsOf(ShippedWays.PROPOSAL_TO_READY);
        assertThat(trace.open(proposal)).isEmpty();
        assertThat(trace.hasEnded("proposal", proposal)).isFalse();
    }

    @Test
    void goesBackForRevisionAndComesAgain() {
        returned();

        assertThat(trace.open(proposal)).containsExactly("userTask_revise");
        assertThat(trace.groups(trace.task(proposal, "userTask_revise"))).containsExactly("coordinator:14626");
        assertThat(trace.task(proposal, "userTask_revise").getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-11-20T22:59:00Z")));

        submitted(1);

        assertThat(trace.open(proposal)).containsExactly("userTask_examine");
        verify(proposals, never()).makeReady(any(), any());
    }

    @Test
    void remindsAWeekBeforeTheRevisionIsDueAndAgainWhenItIsDue() {
        returned();
        assertThat(trace.timers(proposal, "timer_revisionReminder"))
                .containsExactly(Date.from(Instant.parse("2026-11-13T07:00:00Z")));

        trace.fire(proposal, "timer_revisionReminder");

        verify(proposals).remindRevision(proposal, PROCEDURE);
        assertThat(trace.open(proposal)).containsExactly("userTask_revise");
        assertThat(trace.timers(proposal, "timer_revisionReminder"))
                .containsExactly(Date.from(Instant.parse("2026-11-20T07:00:00Z")));
    }

    @Test
    void isClosedWhenTheMeetingHasTakenNote() {
        when(routes.facts(proposal)).thenReturn(new RouteFacts(true, true, true, 7, true, true));
        returned();
        submitted(1);
        verify(routes).suggest(proposal, ProposalRoute.NOTING, PROCEDURE);
        accepted();

        events.publishEvent(new ProposalNoted(proposal, committee, UUID.randomUUID(), false, office));

        assertThat(trace.passed("proposal", proposal)).endsWith("catch_noted", "serviceTask_close", "end_closed");
        verify(proposals).close(proposal, PROCEDURE);
        assertThat(trace.hasEnded("proposal", proposal)).isTrue();
    }

    /** A resolution that home bodies refused comes back as another proposal. */
    @Test
    void beginsWithTheModerationWhereItIsTakenUpAgain() {
        UUID renewed = UUID.randomUUID();
        events.publishEvent(new ProposalRenewed(renewed, committee, "14626", proposal, false, office));

        assertThat(trace.open(renewed)).containsExactly("userTask_nameIssues");
        assertThat(trace.passed("proposal", renewed)).containsExactly("start_renewed");
        events.publishEvent(new PositionsSkipped(renewed, committee, office));
        events.publishEvent(new ModerationConcluded(renewed, committee, ModerationOutcome.AGREED, office));

        verify(proposals).makeReady(renewed, PROCEDURE);
        assertThat(trace.passed("proposal", renewed)).endsWith("callActivity_moderation", "serviceTask_makeReady");
    }

    @Test
    void isClosedWhenItWasRejected() {
        accepted();

        decided(false);

        assertThat(trace.passed("proposal", proposal))
                .endsWith("receiveTask_decision", "gateway_adopted", "serviceTask_close", "end_closed");
        verify(proposals).close(proposal, PROCEDURE);
        assertThat(trace.hasEnded("proposal", proposal)).isTrue();
    }

    @Test
    void isFollowedUpUnderItsResolutionWhenItWasAdoptedAndClosedAfterwards() {
        accepted();
        events.publishEvent(
                new ResolutionIssued(resolution, proposal, committee, "LAU 7/2026", false, false, PROCEDURE));
        decided(true);

        assertThat(trace.open(resolution)).containsExactly("userTask_defineMeasures");
        assertThat(trace.groups(trace.task(resolution, "userTask_defineMeasures")))
                .containsExactly("office:LAUSITZ", "office:RHEIN");
        verify(proposals, never()).close(any(), any());

        events.publishEvent(new MeasuresDefined(resolution, proposal, committee, false, office));
        assertThat(trace.open(resolution)).containsExactly("userTask_close");
        events.publishEvent(new ResolutionClosed(resolution, proposal, committee, false, office));

        assertThat(trace.hasEnded("followup", resolution)).isTrue();
        assertThat(trace.passed("proposal", proposal))
                .endsWith(
                        "gateway_adopted",
                        "gateway_reserved",
                        "callActivity_followup",
                        "serviceTask_close",
                        "end_closed");
        verify(proposals).close(proposal, PROCEDURE);
    }

    @Test
    void waitsForTheStatementsBeforeItIsMadeReady() {
        statementsAskedUntil(LocalDate.of(2026, 11, 30));
        accepted();
        verify(proposals, never()).makeReady(any(), any());

        events.publishEvent(
                new StatementSubmitted(proposal, committee, GOERLITZ, Stance.AGREES, false, false, false, coordinator));
        verify(proposals, never()).makeReady(any(), any());
        events.publishEvent(
                new StatementSubmitted(proposal, committee, GOERLITZ, Stance.AGREES, false, true, false, coordinator));

        verify(statements).end(proposal, PROCEDURE);
        verify(proposals).makeReady(proposal, PROCEDURE);
        assertThat(trace.passed("proposal", proposal))
                .containsSubsequence("receiveTask_statements", "serviceTask_endHearing", "serviceTask_makeReady");
    }

    @Test
    void remindsOfStatementsAWeekBeforeTheDeadlineAndGoesOnWithIt() {
        statementsAskedUntil(LocalDate.of(2026, 11, 30));
        accepted();
        assertThat(trace.timers(proposal, "timer_statementReminder"))
                .containsExactly(Date.from(Instant.parse("2026-11-23T07:00:00Z")));

        trace.fire(proposal, "timer_statementReminder");
        verify(statements).remind(proposal, PROCEDURE);
        assertThat(trace.timers(proposal, "timer_statementsDeadline"))
                .containsExactly(Date.from(Instant.parse("2026-11-30T23:00:00Z")));
        trace.fire(proposal, "timer_statementsDeadline");

        verify(statements).end(proposal, PROCEDURE);
        verify(proposals).makeReady(proposal, PROCEDURE);
    }

    @Test
    void givesTheCaseTheTimeThatAMunicipalityWasGiven() {
        statementsAskedUntil(LocalDate.of(2026, 11, 30));
        accepted();

        events.publishEvent(new ExtensionDecided(
                proposal,
                committee,
                GOERLITZ,
                true,
                LocalDate.of(2026, 12, 10),
                LocalDate.of(2026, 12, 10),
                false,
                office));

        assertThat(trace.timers(proposal, "timer_statementsDeadline"))
                .containsExactly(Date.from(Instant.parse("2026-12-10T23:00:00Z")));
    }

    @Test
    void asksForNoStatementAnyMoreWhenItIsWithdrawn() {
        statementsAskedUntil(LocalDate.of(2026, 11, 30));
        accepted();

        withdrawn();

        assertThat(trace.hasEnded("proposal", proposal)).isTrue();
        assertThat(trace.timers(proposal, "timer_statementsDeadline")).isEmpty();
    }

    private void statementsAskedUntil(LocalDate day) {
        when(statements.ask(proposal, PROCEDURE)).thenReturn(Optional.of(day));
    }

    @Test
    void isModeratedFirstWhereTheOfficeSendsItThere() {
        events.publishEvent(new RouteChosen(proposal, committee, ProposalRoute.MODERATION, true, false, office));
        accepted();
        assertThat(trace.hasEnded("moderation", proposal)).isFalse();
        verify(proposals, never()).makeReady(any(), any());

        events.publishEvent(new ModerationCancelled(proposal, committee, office));

        assertThat(trace.hasEnded("moderation", proposal)).isTrue();
        verify(proposals).makeReady(proposal, PROCEDURE);
        assertThat(trace.passed("proposal", proposal))
                .containsSubsequence("gateway_route", "callActivity_moderation", "serviceTask_makeReady");
    }

    @Test
    void waitsForTheHomeBodiesBeforeItIsFollowedUp() {
        reserved();
        decided(true);
        assertThat(trace.open(resolution)).isEmpty();
        when(ratifications.conclude(resolution, RATIFICATION)).thenReturn(true);

        settled();

        assertThat(trace.open(resolution)).containsExactly("userTask_defineMeasures");
        assertThat(trace.hasEnded("ratification", resolution)).isTrue();
        assertThat(trace.passed("proposal", proposal))
                .endsWith("gateway_reserved", "callActivity_ratification", "gateway_inForce");
    }

    @Test
    void isClosedWithoutBeingFollowedUpWhereTheHomeBodiesDoNotAgree() {
        reserved();
        decided(true);

        settled();

        assertThat(trace.open(resolution)).isEmpty();
        assertThat(trace.passed("proposal", proposal)).endsWith("gateway_inForce", "serviceTask_close", "end_closed");
        verify(proposals).close(proposal, PROCEDURE);
    }

    private void reserved() {
        accepted();
        when(ratificationRows.row(resolution))
                .thenReturn(new RatificationRow(
                        resolution,
                        committee,
                        "Geschäftsordnung",
                        HomeBodyRules.allAgree(),
                        EngineOnly.NOW,
                        LocalDate.of(2027, 2, 26),
                        false,
                        null,
                        null,
                        List.of(GOERLITZ)));
        events.publishEvent(
                new ResolutionIssued(resolution, proposal, committee, "LAU 7/2026", true, false, PROCEDURE));
        events.publishEvent(new RatificationBegun(
                resolution, proposal, committee, List.of(GOERLITZ), LocalDate.of(2027, 2, 26), false, PROCEDURE));
    }

    private void settled() {
        events.publishEvent(new HomeBodyDecided(
                resolution, proposal, committee, GOERLITZ, HomeResult.YES, false, false, true, false, coordinator));
    }

    @Test
    void endsWhereverItStandsWhenItIsWithdrawn() {
        returned();

        withdrawn();

        assertThat(trace.passed("proposal", proposal)).contains("start_withdrawn", "end_withdrawn");
        assertThat(trace.open(proposal)).isEmpty();
        assertThat(trace.timers(proposal, "timer_revisionReminder")).isEmpty();
        assertThat(trace.hasEnded("proposal", proposal)).isTrue();
    }

    @Test
    void endsWhenItIsWithdrawnWhileItWaitsForTheDecision() {
        accepted();

        withdrawn();

        assertThat(trace.hasEnded("proposal", proposal)).isTrue();
        verify(proposals, never()).close(any(), any());
    }

    @Test
    void letsAnActionStandThatTheModelDoesNotWaitFor() {
        decided(true);

        assertThat(trace.open(proposal)).containsExactly("userTask_examine");
    }

    private void submitted(int revision) {
        events.publishEvent(
                new ProposalSubmitted(proposal, committee, GOERLITZ, "LAU 2026/07", revision, false, coordinator));
    }

    private void accepted() {
        events.publishEvent(new ProposalAccepted(proposal, committee, GOERLITZ, false, office));
    }

    private void returned() {
        events.publishEvent(
                new ProposalReturned(proposal, committee, GOERLITZ, LocalDate.of(2026, 11, 20), false, office));
    }

    private void decided(boolean adopted) {
        events.publishEvent(new ProposalDecided(proposal, committee, ballot, adopted, false, PROCEDURE));
    }

    private void withdrawn() {
        events.publishEvent(new ProposalWithdrawn(proposal, committee, GOERLITZ, false, coordinator));
    }
}
