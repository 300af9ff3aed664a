package org.conclusum.voting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.voting.decision.Cases.circular;
import static org.conclusum.voting.decision.Cases.evaluated;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Silence;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;
import org.junit.jupiter.api.Test;

class CircularTest {

    private static final Instant DEADLINE = Instant.parse("2026-03-07T12:00:00Z");
    private static final Procedure CIRCULAR = Procedure.circularUntil(DEADLINE);

    @Test
    void objectionRefersToAMeeting() {
        DecisionResult result = evaluated(circular("YYY", CIRCULAR.withObjections(List.of("s1"))));
        assertThat(result.outcome()).isEqualTo(Outcome.REFERRED);
        assertThat(result.reason()).isEqualTo(Reason.OBJECTION);
    }

    @Test
    void objectionOfTheExcludedDoesNot() {
        DecisionCase objected = circular("YYY", CIRCULAR.withObjections(List.of("s3")));
        assertThat(evaluated(objected.with(objected.electorate().withExcluded(Set.of("s3"))))
                        .isAdopted())
                .isTrue();
    }

    @Test
    void enoughMustReply() {
        Procedure halfMustReply = CIRCULAR.withReturnQuorum(Threshold.parse(">1/2"));
        assertThat(evaluated(circular("YYY..", halfMustReply)).isAdopted()).isTrue();
        assertThat(evaluated(circular("YY..", halfMustReply)).reason()).isEqualTo(Reason.RETURN_QUORUM_MISSED);
    }

    @Test
    void repliesAreCountedBeforeSilenceIsInterpreted() {
        Procedure silenceAgrees =
                CIRCULAR.withReturnQuorum(Threshold.parse(">1/2")).withSilence(Silence.YES);
        assertThat(evaluated(circular("YY..", silenceAgrees)).reason()).isEqualTo(Reason.RETURN_QUORUM_MISSED);
    }

    @Test
    void chairMustReplyWhereTheRulesSaySo() {
        DecisionCase chairSilent = circular("YYY.", CIRCULAR.withReplyOfChair());
        assertThat(evaluated(chairSilent.with(chairSilent.electorate().withChair("s1")))
                        .isAdopted())
                .isTrue();
        assertThat(evaluated(chairSilent.with(chairSilent.electorate().withChair("s4")))
                        .reason())
                .isEqualTo(Reason.CHAIR_SILENT);
    }

    @Test
    void replyOfAnExcludedChairIsNone() {
        DecisionCase excludedChair = circular("YYY", CIRCULAR.withReplyOfChair());
        Electorate electorate = excludedChair.electorate().withChair("s1").withExcluded(Set.of("s1"));
        assertThat(evaluated(excludedChair.with(electorate)).reason()).isEqualTo(Reason.CHAIR_SILENT);
    }

    @Test
    void silenceIsWhatTheRulesMakeOfIt() {
        assertThat(evaluated(circular("Y..", CIRCULAR)).isAdopted()).isTrue();
        assertThat(evaluated(circular("Y..", CIRCULAR.withSilence(Silence.NO))).no())
                .isEqualTo(Fraction.of(2));
        assertThat(evaluated(circular("N..", CIRCULAR.withSilence(Silence.YES))).isAdopted())
                .isTrue();
    }

    @Test
    void noQuorumRuleApplies() {
        DecisionResult result = evaluated(circular("Y....", CIRCULAR).with(DecisionRules.simpleMajority()));
        assertThat(result.isAdopted()).isTrue();
        assertThat(result.quorum()).isNull();
    }

    @Test
    void principalGoesBeforeSubstituteWhoeverIsLater() {
        assertThat(decidedBy(
                        received(Sender.PRINCIPAL, Choice.YES, "2026-03-02T00:00:00Z"),
                        received(Sender.SUBSTITUTE, Choice.NO, "2026-03-05T00:00:00Z")))
                .isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void latestOfOnesOwnBallotsCounts() {
        assertThat(decidedBy(
                        received(Sender.PRINCIPAL, Choice.YES, "2026-03-05T00:00:00Z"),
                        received(Sender.PRINCIPAL, Choice.NO, "2026-03-02T00:00:00Z")))
                .isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void deadlineItselfIsInTimeAndTheNextInstantIsNot() {
        assertThat(decidedBy(
                        received(Sender.SUBSTITUTE, Choice.NO, "2026-03-02T00:00:00Z"),
                        received(Sender.PRINCIPAL, Choice.YES, "2026-03-07T12:00:00Z")))
                .isEqualTo(Outcome.ADOPTED);
        assertThat(decidedBy(
                        received(Sender.SUBSTITUTE, Choice.NO, "2026-03-02T00:00:00Z"),
                        received(Sender.PRINCIPAL, Choice.YES, "2026-03-07T12:00:00.000000001Z")))
                .isEqualTo(Outcome.REJECTED);
    }

    @Test
    void ballotTakenDownGoesBeforeAnythingReceived() {
        DecisionCase one = circular("Y", CIRCULAR);
        CastVotes both = new CastVotes(
                Map.of("s1", Choice.YES),
                Map.of(),
                List.of(received(Sender.PRINCIPAL, Choice.NO, "2026-03-06T00:00:00Z")));
        assertThat(evaluated(one.with(both)).isAdopted()).isTrue();
    }

    @Test
    void lateBallotIsNamed() {
        CastVotes late = CastVotes.received(List.of(received(Sender.PRINCIPAL, Choice.YES, "2026-03-08T00:00:00Z")));
        assertThat(evaluated(circular("Y", CIRCULAR).with(late)).ignored())
                .containsExactly(new IgnoredBallot("s1", IgnoredBallot.Cause.LATE));
    }

    private static Outcome decidedBy(ReceivedBallot... ballots) {
        return evaluated(circular(".", CIRCULAR).with(CastVotes.received(List.of(ballots))))
                .outcome();
    }

    private static ReceivedBallot received(Sender by, Choice vote, String at) {
        return new ReceivedBallot("s1", by, vote, Instant.parse(at));
    }
}
