package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.meetings.AgendaItemPostponed;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.NextMeeting;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.resolutions.ResolutionManagement;
import org.conclusum.voting.AllVotesCast;
import org.conclusum.voting.BallotClosed;
import org.conclusum.voting.BallotForm;
import org.conclusum.voting.BallotKind;
import org.conclusum.voting.BallotLookup;
import org.conclusum.voting.BallotManagement;
import org.conclusum.voting.BallotOpened;
import org.conclusum.voting.BallotRow;
import org.conclusum.voting.BallotState;
import org.conclusum.voting.CircularObjected;
import org.conclusum.voting.CircularStarted;
import org.conclusum.voting.ConsensusRounds;
import org.conclusum.voting.RoundContinued;
import org.conclusum.voting.decision.MotionKind;
import org.conclusum.voting.decision.ProcedureKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ProcessTest
class BallotProcessTests {

    private static final Actor PROCEDURE = new Actor.Procedure("ballot");

    private final UUID ballot = UUID.randomUUID();
    private final UUID proposal = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();
    private final UUID committee = UUID.randomUUID();
    private final UUID item = UUID.randomUUID();
    private final Actor chair = new Actor.Person(UUID.randomUUID(), "Vera Vorsitz");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private CaseTrace trace;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private BallotLookup ballotRows;

    @Autowired
    private ProposalManagement proposals;

    @Autowired
    private ResolutionManagement resolutions;

    @Autowired
    private MeetingConduct meetings;

    @Autowired
    private NextMeeting nextMeeting;

    @Autowired
    private ConsensusRounds rounds;

    @BeforeEach
    void open() {
        events.publishEvent(new BallotOpened(ballot, proposal, meeting, committee, null, false, chair));
    }

    @Test
    void waitsForTheEndOfTheVote() {
        assertThat(trace.passed("ballot", ballot)).containsExactly("start_opened");
        assertThat(trace.hasEnded("ballot", ballot)).isFalse();
    }

    @Test
    void becomesAResolutionWhenTheChairClosesAndTheMotionIsAdopted() {
        when(ballots.count(ballot, PROCEDURE)).thenReturn("ADOPTED");

        closedByChair();

        assertThat(trace.passed("ballot", ballot)).containsExactlyElementsOf(ShippedWays.BALLOT_ADOPTED);
        assertThat(trace.hasEnded("ballot", ballot)).isTrue();
        var order = inOrder(resolutions, proposals);
        order.verify(resolutions).issue(ballot, PROCEDURE);
        order.verify(proposals).decide(proposal, ballot, true, PROCEDURE);
        verify(ballots, never()).close(any(), any());
    }

    @Test
    void recordsARejection() {
        when(ballots.count(ballot, PROCEDURE)).thenReturn("REJECTED");

        closedByChair();

        assertThat(trace.passed("ballot", ballot))
                .endsWith("gateway_outcome", "serviceTask_recordRejection", "gateway_rejectedCircular", "end_rejected");
        verify(proposals).decide(proposal, ballot, false, PROCEDURE);
        verify(resolutions, never()).issue(any(), any());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_QUORATE", "NOT_DECIDABLE"})
    void postponesTheItemWithoutADecision(String outcome) {
        when(ballots.count(ballot, PROCEDURE)).thenReturn(outcome);
        when(ballotRows.rows(Set.of(ballot))).thenReturn(Map.of(ballot, row()));

        closedByChair();

        assertThat(trace.passed("ballot", ballot))
                .endsWith("gateway_outcome", "serviceTask_postponeItem", "end_postponed");
        verify(meetings).postpone(meeting, item, PROCEDURE);
        verify(proposals, never()).decide(any(), any(), org.mockito.ArgumentMatchers.anyBoolean(), any());
    }

    @Test
    void closesByItselfWhenAllHaveVoted() {
        when(ballots.count(ballot, PROCEDURE)).thenReturn("REJECTED");

        events.publishEvent(new AllVotesCast(ballot, proposal, meeting, committee, false, chair));

        assertThat(trace.passed("ballot", ballot))
                .containsSequence("catch_allVoted", "serviceTask_close", "serviceTask_count", "gateway_outcome");
        verify(ballots).close(ballot, PROCEDURE);
        assertThat(trace.hasEnded("ballot", ballot)).isTrue();
    }

    @Test
    void closesAtTheDeadline() {
        when(ballots.count(ballot, PROCEDURE)).thenReturn("REJECTED");

        trace.fire(ballot, "timer_deadline");

        assertThat(trace.passed("ballot", ballot))
                .containsSequence("timer_deadline", "serviceTask_close", "serviceTask_count");
        verify(ballots).close(ballot, PROCEDURE);
    }

    @Test
    void remindsHalfwayToTheDeadline() {
        UUID limited = UUID.randomUUID();
        Instant deadline = EngineOnly.NOW.plus(Duration.ofHours(1));

        events.publishEvent(new BallotOpened(limited, proposal, meeting, committee, deadline, false, chair));

        assertThat(trace.timers(limited, "timer_deadline")).containsExactly(Date.from(deadline));
        assertThat(trace.timers(limited, "timer_reminder"))
                .containsExactly(Date.from(EngineOnly.NOW.plus(Duration.ofMinutes(30))));
    }

    @Test
    void remindsOnceAfterTenMinutesAndGoesOnWaiting() {
        assertThat(trace.timers(ballot, "timer_reminder"))
                .containsExactly(Date.from(EngineOnly.NOW.plus(Duration.ofMinutes(10))));

        trace.fire(ballot, "timer_reminder");

        verify(ballots).remind(ballot, PROCEDURE);
        assertThat(trace.passed("ballot", ballot)).contains("timer_reminder", "serviceTask_remind", "end_reminded");
        assertThat(trace.timers(ballot, "timer_reminder")).isEmpty();
        assertThat(trace.hasEnded("ballot", ballot)).isFalse();
    }

    @Test
    void remindsOfACircularHalfwayAndOnTheMorningOfItsLastDay() {
        UUID circular = circular();

        assertThat(trace.timers(circular, "timer_deadline")).containsExactly(berlin("2026-11-16T00:00"));
        assertThat(trace.timers(circular, "timer_reminder")).containsExactly(berlin("2026-11-09T05:00"));
        assertThat(trace.timers(circular, "timer_lastDay")).containsExactly(berlin("2026-11-15T08:00"));

        trace.fire(circular, "timer_reminder");
        trace.fire(circular, "timer_lastDay");

        verify(ballots, times(2)).remind(circular, PROCEDURE);
        assertThat(trace.hasEnded("ballot", circular)).isFalse();
    }

    @Test
    void reportsToTheNextMeetingWhatACircularAdopted() {
        UUID circular = circular();
        when(ballots.count(circular, PROCEDURE)).thenReturn("ADOPTED");

        events.publishEvent(new AllVotesCast(circular, proposal, null, committee, false, chair));

        assertThat(trace.passed("ballot", circular))
                .endsWith(
                        "catch_allVoted",
                        "serviceTask_close",
                        "serviceTask_count",
                        "gateway_outcome",
                        "serviceTask_issueResolution",
                        "serviceTask_recordAdoption",
                        "gateway_adoptedCircular",
                        "serviceTask_reportCircular",
                        "end_reported");
        verify(resolutions).issue(circular, PROCEDURE);
        verify(nextMeeting).report(committee, PROCEDURE);
    }

    @Test
    void reportsToTheNextMeetingWhatACircularRejectedAtItsDeadline() {
        UUID circular = circular();
        when(ballots.count(circular, PROCEDURE)).thenReturn("REJECTED");

        trace.fire(circular, "timer_deadline");

        assertThat(trace.passed("ballot", circular))
                .contains("timer_deadline", "serviceTask_close")
                .endsWith("gateway_rejectedCircular", "serviceTask_reportCircular", "end_reported");
        verify(proposals).decide(proposal, circular, false, PROCEDURE);
        verify(nextMeeting).report(committee, PROCEDURE);
    }

    @Test
    void refersTheProposalToAMeetingWhenSomebodyObjectsToTheProcedure() {
        UUID circular = circular();
        when(ballots.count(circular, PROCEDURE)).thenReturn("REFERRED");

        events.publishEvent(new CircularObjected(circular, proposal, committee, UUID.randomUUID(), false, chair));

        assertThat(trace.passed("ballot", circular))
                .endsWith(
                        "catch_objected",
                        "serviceTask_close",
                        "serviceTask_count",
                        "gateway_outcome",
                        "serviceTask_referToMeeting",
                        "end_referred");
        var order = inOrder(proposals, nextMeeting);
        order.verify(proposals).recall(proposal, circular, PROCEDURE);
        order.verify(nextMeeting).refer(proposal, PROCEDURE);
        assertThat(trace.hasEnded("ballot", circular)).isTrue();
    }

    @Test
    void waitsForTheNextRoundAfterAnObjectionToAConsensus() {
        leftOpen(ConsensusRounds.Next.ROUND);

        assertThat(trace.open(ballot)).containsExactly("userTask_nextRound");
        assertThat(trace.passed("ballot", ballot)).endsWith("serviceTask_decideNextRound", "gateway_next");

        events.publishEvent(new RoundContinued(ballot, UUID.randomUUID(), proposal, meeting, committee, false, chair));

        assertThat(trace.passed("ballot", ballot)).endsWith("userTask_nextRound", "end_nextRound");
        assertThat(trace.hasEnded("ballot", ballot)).isTrue();
    }

    @Test
    void asksForTheVoteThatFollowsTheLastRound() {
        leftOpen(ConsensusRounds.Next.VOTE);

        assertThat(trace.open(ballot)).containsExactly("userTask_nextRound");
    }

    @Test
    void letsGoOfTheNextRoundWhenTheItemIsPostponed() {
        leftOpen(ConsensusRounds.Next.ROUND);
        when(ballotRows.ofItem(item)).thenReturn(List.of(row()));

        events.publishEvent(new AgendaItemPostponed(meeting, committee, item, proposal, chair));

        assertThat(trace.passed("ballot", ballot)).endsWith("catch_itemLeft", "end_itemLeft");
        assertThat(trace.open(ballot)).isEmpty();
        assertThat(trace.hasEnded("ballot", ballot)).isTrue();
    }

    @Test
    void postponesTheItemAfterTheLastRoundWhereTheRuleBookRefersIt() {
        when(ballotRows.rows(Set.of(ballot))).thenReturn(Map.of(ballot, row()));

        leftOpen(ConsensusRounds.Next.REFER);

        assertThat(trace.passed("ballot", ballot))
                .endsWith("serviceTask_decideNextRound", "gateway_next", "serviceTask_postponeItem", "end_postponed");
        verify(meetings).postpone(meeting, item, PROCEDURE);
    }

    @Test
    void recordsTheDissentAfterTheLastRoundWhereTheRuleBookSaysSo() {
        leftOpen(ConsensusRounds.Next.RECORD_DISSENT);

        assertThat(trace.passed("ballot", ballot)).endsWith("gateway_next", "serviceTask_recordDissent", "end_dissent");
        verify(proposals).decide(proposal, ballot, false, PROCEDURE);
        verify(resolutions, never()).issue(any(), any());
    }

    @Test
    void closingAgainChangesNothing() {
        when(ballots.count(ballot, PROCEDURE)).thenReturn("REJECTED");

        closedByChair();
        closedByChair();

        verify(ballots).count(ballot, PROCEDURE);
    }

    private UUID circular() {
        UUID circular = UUID.randomUUID();
        Instant deadline = LocalDateTime.parse("2026-11-16T00:00")
                .atZone(LegalTime.ZONE)
                .toInstant()
                .minus(1, ChronoUnit.MICROS);
        events.publishEvent(new CircularStarted(circular, proposal, committee, deadline, false, chair));
        return circular;
    }

    private static Date berlin(String time) {
        return Date.from(LocalDateTime.parse(time).atZone(LegalTime.ZONE).toInstant());
    }

    private void leftOpen(ConsensusRounds.Next next) {
        when(ballots.count(ballot, PROCEDURE)).thenReturn("OPEN");
        when(rounds.after(ballot)).thenReturn(next);
        closedByChair();
    }

    private void closedByChair() {
        events.publishEvent(new BallotClosed(ballot, proposal, meeting, committee, false, chair));
    }

    private BallotRow row() {
        return new BallotRow(
                ballot,
                meeting,
                item,
                proposal,
                committee,
                "Schulsozialarbeit",
                ProcedureKind.MEETING,
                MotionKind.MATTER,
                BallotForm.OPEN,
                BallotKind.YES_NO,
                BallotState.CLOSED,
                false,
                EngineOnly.NOW,
                null,
                EngineOnly.NOW,
                22,
                3,
                null,
                null);
    }
}
