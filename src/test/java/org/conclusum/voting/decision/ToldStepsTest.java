package org.conclusum.voting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.voting.decision.Cases.evaluated;
import static org.conclusum.voting.decision.Cases.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conclusum.committees.rules.Base;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Quorum;
import org.conclusum.committees.rules.QuorumCondition;
import org.conclusum.committees.rules.SecondCall;
import org.conclusum.committees.rules.Silence;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;
import org.junit.jupiter.api.Test;

/** Which sentences a derivation has: each that a member needs, and none that says nothing. */
class ToldStepsTest {

    private static final List<QuorumCondition> HALF_OF_SEATS =
            List.of(new QuorumCondition(Measure.SEATS, Threshold.parse(">1/2")));
    private static final Instant DEADLINE = Instant.parse("2026-03-07T23:00:00Z");

    @Test
    void saysThatNobodyNeedsToBeThere() {
        assertThat(quorumOf(meeting("YYN"))).containsExactly("quorum.free");
        assertThat(quorumOf(meeting("YYN", new Quorum(List.of(), 0, null, null, null))))
                .containsExactly("quorum.free");
    }

    @Test
    void namesTheLeastNumberWhereItIsTheOnlyRuleOrNotReached() {
        Quorum three = new Quorum(List.of(), 3, null, null, null);
        assertThat(quorumOf(meeting("YYN", three))).containsExactly("quorum.minimum");
        assertThat(step(meeting("YYN", three), "quorum.minimum").verdict()).isEqualTo(Verdict.MET);
        assertThat(step(meeting("YYx", three), "quorum.minimum").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(quorumOf(meeting("YYNx", Quorum.moreThanHalfOfSeats()))).containsExactly("quorum.seats");
        assertThat(quorumOf(meeting("YYx", Quorum.moreThanHalfOfSeats())))
                .containsExactly("quorum.seats", "quorum.minimum");
    }

    @Test
    void tellsASecondCallAndOneThatWasNotWarnedOf() {
        Quorum quorum = new Quorum(HALF_OF_SEATS, 3, new SecondCall(1), null, null);
        assertThat(quorumOf(meeting("Yxxxx", quorum).with(new Call(2, true))))
                .containsExactly("quorum.second-call", "quorum.minimum");
        assertThat(quorumOf(meeting("YYYxx", quorum).with(new Call(2, false))))
                .containsExactly("quorum.unwarned", "quorum.seats");
        assertThat(quorumOf(meeting("YYYxx", quorum).with(new Call(1, false)))).containsExactly("quorum.seats");
        assertThat(quorumOf(meeting("YYYxx", Quorum.moreThanHalfOfSeats()).with(new Call(2, false))))
                .containsExactly("quorum.seats");
    }

    @Test
    void tellsHowManyAreExcludedAndTheLighterQuorumThatFollows() {
        Quorum quorum = new Quorum(HALF_OF_SEATS, 0, null, Threshold.parse(">=1/3"), null);
        DecisionCase excluded = withExcluded(meeting("YY..xx", quorum), Set.of("s3", "s4"));
        assertThat(quorumOf(excluded)).containsExactly("quorum.excluded", "quorum.seats", "quorum.fallback");
        DerivationStep fallback = step(excluded, "quorum.fallback");
        assertThat(fallback.verdict()).isEqualTo(Verdict.MET);
        assertThat(fallback.reached()).isEqualTo(Fraction.of(2));
        assertThat(fallback.base()).isEqualTo(Fraction.of(6));
        assertThat(quorumOf(meeting("YYYYxx", quorum))).containsExactly("quorum.seats");
        assertThat(step(withExcluded(meeting("Y...xx", quorum), Set.of("s2", "s3", "s4")), "quorum.fallback")
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void judgesEachMajorityByItsOwnShare() {
        Majority absolute = Cases.majority(Measure.VOTES, Base.STATUTORY, ">1/2");
        assertThat(verdicts(meeting("YYN", absolute))).containsExactly(Verdict.MET);
        assertThat(verdicts(meeting("YNN", absolute))).containsExactly(Verdict.NOT_MET);
        assertThat(keys(meeting("YYN", absolute))).doesNotContain("condition.no-blocking-minority");
    }

    @Test
    void saysNothingOfSilenceWhereEverybodyAnsweredOrItDoesNotCount() {
        Procedure no = Procedure.circularUntil(DEADLINE).withSilence(Silence.NO);
        assertThat(keys(Cases.circular("YYY", no))).doesNotContain("circular.silence-no");
        assertThat(step(Cases.circular("YY..", no), "circular.silence-no").arguments())
                .containsExactly(Fraction.of(2));
        assertThat(keys(Cases.circular("YY.", Procedure.circularUntil(DEADLINE))))
                .doesNotContain("circular.silence-no", "circular.silence-yes");
    }

    @Test
    void namesBallotsThatDoNotCountByTheirCause() {
        DecisionCase absent =
                meeting("YYx").with(CastVotes.ballots(Map.of("s1", Choice.YES, "s2", Choice.YES, "s3", Choice.NO)));
        assertThat(keys(absent)).contains("ballots.absent").doesNotContain("ballots.excluded", "ballots.late");
        assertThat(step(absent, "ballots.absent").arguments()).containsExactly(Fraction.ONE);
        DecisionCase excluded = withExcluded(meeting("YYN"), Set.of("s3"));
        assertThat(keys(excluded)).contains("ballots.excluded").doesNotContain("ballots.absent");
    }

    @Test
    void saysNothingOfAVetoWhereNobodyHasOne() {
        assertThat(keys(meeting("YYN"))).doesNotContain("veto.not-cast", "veto.cast");
    }

    @Test
    void countsNoUnitOfWhichNothingWasTallied() {
        assertThat(UnitVotes.of(new Tally(0, 0, 0)).counted()).isFalse();
        assertThat(UnitVotes.of(new Tally(1, 0, 0)).counted()).isTrue();
        assertThat(UnitVotes.of(new Tally(0, 1, 0)).counted()).isTrue();
        assertThat(UnitVotes.of(new Tally(0, 0, 1)).counted()).isTrue();
        assertThat(UnitVotes.NONE.plus(UnitVotes.of(Choice.NO, Fraction.ONE)).counted())
                .isTrue();
        assertThat(UnitVotes.of(Choice.NO, Fraction.ONE).plus(UnitVotes.NONE).counted())
                .isTrue();
        assertThat(UnitVotes.NONE.plus(UnitVotes.NONE).counted()).isFalse();
        assertThat(UnitVotes.invalid(Fraction.ONE).counted()).isFalse();
    }

    @Test
    void knowsNoTallyBelowNothing() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Tally(-1, 0, 0));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Tally(0, -1, 0));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Tally(0, 0, -1));
        assertThat(new Tally(0, 0, 0).yes()).isEqualTo(Fraction.ZERO);
    }

    private static DecisionCase withExcluded(DecisionCase decisionCase, Set<String> seats) {
        return decisionCase.with(decisionCase.electorate().withExcluded(seats));
    }

    private static List<String> keys(DecisionCase decisionCase) {
        return evaluated(decisionCase).derivation().stream()
                .map(DerivationStep::key)
                .toList();
    }

    private static List<String> quorumOf(DecisionCase decisionCase) {
        return keys(decisionCase).stream()
                .filter(key -> key.startsWith("quorum."))
                .toList();
    }

    private static DerivationStep step(DecisionCase decisionCase, String key) {
        return evaluated(decisionCase).derivation().stream()
                .filter(told -> told.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no step " + key + " in " + keys(decisionCase)));
    }

    private static List<Verdict> verdicts(DecisionCase decisionCase) {
        return evaluated(decisionCase).derivation().stream()
                .filter(told -> told.key().startsWith("condition."))
                .map(DerivationStep::verdict)
                .toList();
    }
}
