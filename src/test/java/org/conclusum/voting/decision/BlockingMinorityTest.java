package org.conclusum.voting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.conclusum.committees.rules.Base;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.MajorityCondition;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Threshold;
import org.junit.jupiter.api.Test;

/** Ten units of which the last three have nearly all the people. */
class BlockingMinorityTest {

    @Test
    void fewerThanFourCannotStopAPopulationMajority() {
        DecisionResult result = voted("YYYYYYYNNN", 4);
        assertThat(result.isAdopted()).isTrue();
        assertThat(result.conditions()).allMatch(ConditionFinding::met);
    }

    @Test
    void fourCanBeItByAbsence() {
        assertThat(voted("YYYYYY.NNN", 4).reason()).isEqualTo(Reason.MAJORITY_NOT_REACHED);
        assertThat(voted("YYYYYYxNNN", 4).reason()).isEqualTo(Reason.MAJORITY_NOT_REACHED);
    }

    @Test
    void withoutTheRuleThreeAreEnough() {
        assertThat(voted("YYYYYYYNNN", 0).reason()).isEqualTo(Reason.MAJORITY_NOT_REACHED);
    }

    private static DecisionResult voted(String ballots, int blockingMinority) {
        Majority doubled = Majority.of(
                        new MajorityCondition(Measure.UNITS, Base.STATUTORY, Threshold.parse(">=55/100")),
                        new MajorityCondition(Measure.POPULATION, Base.STATUTORY, Threshold.parse(">=65/100")))
                .withBlockingMinority(blockingMinority);
        Map<String, VotingUnit> units = new LinkedHashMap<>();
        for (int i = 1; i <= ballots.length(); i++) {
            units.put("s" + i, new VotingUnit(VotingUnit.UNDECLARED.count(), i > 7 ? 1_000_000 : 10));
        }
        DecisionCase decisionCase = Cases.meeting(ballots).with(new DecisionRules(null, doubled));
        return Evaluation.of(decisionCase.with(decisionCase.electorate().withUnits(units)));
    }
}
