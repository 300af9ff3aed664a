package org.conclusum.voting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.voting.decision.Cases.evaluated;
import static org.conclusum.voting.decision.Cases.meeting;
import static org.conclusum.voting.decision.Cases.seat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Quorum;
import org.conclusum.committees.rules.QuorumCondition;
import org.conclusum.committees.rules.SecondCall;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;
import org.junit.jupiter.api.Test;

class QuorumTest {

    private static final Quorum HALF_OR_SECOND_CALL = new Quorum(
            List.of(new QuorumCondition(Measure.SEATS, Threshold.parse(">1/2"))), 3, new SecondCall(1), null, null);
    private static final Quorum HALF_OR_FALLBACK = new Quorum(
            List.of(new QuorumCondition(Measure.SEATS, Threshold.parse(">1/2"))),
            0,
            null,
            Threshold.parse(">=1/3"),
            null);

    @Test
    void moreThanHalfIsNotHalf() {
        assertThat(evaluated(meeting("YYYYxxx", Quorum.moreThanHalfOfSeats())).isAdopted())
                .isTrue();
        assertThat(evaluated(meeting("YYYYxxxx", Quorum.moreThanHalfOfSeats())).outcome())
                .isEqualTo(Outcome.NOT_QUORATE);
    }

    @Test
    void threeMembersAreTheLeast() {
        assertThat(evaluated(meeting("YYY", Quorum.moreThanHalfOfSeats())).isAdopted())
                .isTrue();
        assertThat(evaluated(meeting("YYx", Quorum.moreThanHalfOfSeats())).reason())
                .isEqualTo(Reason.NOT_QUORATE);
    }

    @Test
    void secondCallIsLighterOnlyIfTheSummonsSaidSo() {
        DecisionCase one = meeting("Yxxxxxx", HALF_OR_SECOND_CALL);
        assertThat(evaluated(one.with(new Call(2, true))).isAdopted()).isTrue();
        assertThat(evaluated(one.with(new Call(3, true))).isAdopted()).isTrue();
        assertThat(evaluated(one.with(new Call(2, false))).outcome()).isEqualTo(Outcome.NOT_QUORATE);
        assertThat(evaluated(one.with(new Call(1, true))).outcome()).isEqualTo(Outcome.NOT_QUORATE);
    }

    @Test
    void secondCallHasAMinimumOfItsOwn() {
        DecisionCase nobody = meeting("xxxx", HALF_OR_SECOND_CALL).with(new Call(2, true));
        assertThat(evaluated(nobody).outcome()).isEqualTo(Outcome.NOT_QUORATE);
    }

    @Test
    void fallbackAppliesWhereOnlyExclusionsCausedTheShortfall() {
        DecisionCase six = meeting("YY..xx", HALF_OR_FALLBACK);
        DecisionCase twoExcluded = six.with(six.electorate().withExcluded(Set.of("s3", "s4")));
        DecisionResult result = evaluated(twoExcluded);
        assertThat(result.isAdopted()).isTrue();
        assertThat(Objects.requireNonNull(result.quorum()).exclusionFallback()).isTrue();
    }

    @Test
    void fallbackDoesNotHelpWhereMembersStayedAway() {
        DecisionCase six = meeting("YY.xxx", HALF_OR_FALLBACK);
        DecisionCase oneExcluded = six.with(six.electorate().withExcluded(Set.of("s3")));
        assertThat(evaluated(oneExcluded).outcome()).isEqualTo(Outcome.NOT_QUORATE);
    }

    @Test
    void fallbackDoesNotHelpTheExcludedWhoAreAway() {
        DecisionCase six = meeting("YY.xxx", HALF_OR_FALLBACK);
        DecisionCase awayAndExcluded = six.with(six.electorate().withExcluded(Set.of("s3", "s4", "s5")));
        assertThat(evaluated(awayAndExcluded).outcome()).isEqualTo(Outcome.NOT_QUORATE);
    }

    @Test
    void fallbackKeepsTheMinimum() {
        Quorum quorum = new Quorum(HALF_OR_FALLBACK.conditions(), 3, null, Threshold.parse(">=1/3"), null);
        DecisionCase six = meeting("YY..xx", quorum);
        assertThat(evaluated(six.with(six.electorate().withExcluded(Set.of("s3", "s4"))))
                        .outcome())
                .isEqualTo(Outcome.NOT_QUORATE);
    }

    @Test
    void votesAndUnitsAreMeasuredToo() {
        List<VotingSeat> seats = List.of(seat("a", "A", "5"), seat("b", "B", "1"), seat("c", "B", "1"));
        DecisionCase heavyOneAway = DecisionCase.meeting(
                "case",
                DecisionRules.simpleMajority(),
                Electorate.of(seats).withAbsent(Set.of("a")),
                CastVotes.ballots(Map.of("b", Choice.YES)));
        assertThat(evaluated(heavyOneAway.with(rules(Measure.VOTES, ">1/2"))).outcome())
                .isEqualTo(Outcome.NOT_QUORATE);
        assertThat(evaluated(heavyOneAway.with(rules(Measure.UNITS, ">1/2"))).outcome())
                .isEqualTo(Outcome.NOT_QUORATE);
        assertThat(evaluated(heavyOneAway.with(rules(Measure.UNITS, ">=1/2"))).isAdopted())
                .isTrue();
        assertThat(evaluated(heavyOneAway.with(rules(Measure.SEATS, ">1/2"))).isAdopted())
                .isTrue();
    }

    @Test
    void findingSaysWhatIsRequired() {
        DecisionResult result = evaluated(meeting("YYYYYYYYYYYYYYYxxxxxxx", Quorum.moreThanHalfOfSeats()));
        QuorumFinding finding = Objects.requireNonNull(result.quorum());
        assertThat(finding.present()).isEqualTo(15);
        assertThat(finding.conditions().getFirst().required()).isEqualTo(Fraction.of(12));
    }

    private static DecisionRules rules(Measure measure, String threshold) {
        QuorumCondition condition = new QuorumCondition(measure, Threshold.parse(threshold));
        return new DecisionRules(new Quorum(List.of(condition), 0, null, null, null), Majority.simpleMajority());
    }
}
