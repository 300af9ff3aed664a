package org.conclusum.voting.decision.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.conclusum.committees.rules.BlockVote;
import org.conclusum.committees.rules.BlockVote.OnPartialPresence;
import org.conclusum.committees.rules.BlockVote.OnSplit;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.DecisionRulesJson;
import org.conclusum.committees.rules.JsonMalformed;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Quorum;
import org.conclusum.committees.rules.QuorumCondition;
import org.conclusum.committees.rules.SecondCall;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.committees.rules.Tie;
import org.conclusum.kernel.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class DecisionRulesJsonTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void readsBackWhatItWrote() {
        Quorum full = new Quorum(
                List.of(new QuorumCondition(Measure.UNITS, Threshold.parse(">=1/2"))),
                3,
                new SecondCall(1),
                Threshold.parse(">=1/3"),
                Fraction.of(49, 100));
        Majority all = Majority.twoThirds()
                .withTie(Tie.CHAIR_DECIDES)
                .withVeto(List.of("s1", "s2"))
                .withRequiredYes(List.of("12052"))
                .withBlockingMinority(4)
                .withBlockVote(new BlockVote(OnSplit.SPEAKER, OnPartialPresence.PRESENT_ONLY));
        for (DecisionRules rules : List.of(
                new DecisionRules(full, all),
                DecisionRules.simpleMajority(),
                DecisionRules.absoluteMajority().withoutQuorum(),
                DecisionRules.twoThirds())) {
            String stored = DecisionRulesJson.write(rules).toString();
            assertThat(DecisionRulesJson.read(JSON.readTree(stored))).isEqualTo(rules);
        }
    }

    @Test
    void writesTheUsualRulesAsTheyAreWritten() {
        assertThat(DecisionCaseJson.write(DecisionRules.simpleMajority())).isEqualTo(JSON.readTree("""
            {"quorum": {"conditions": [{"measure": "SEATS", "threshold": ">1/2"}], "minimum": 3},
             "majority": {"conditions": [{"measure": "VOTES", "base": "YES_NO", "threshold": ">1/2"}],
                          "tie": "REJECTED"}}\
            """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{} | $.majority",
                "{'majority': {}} | $.majority.conditions",
                "{'majority': {'conditions': []}} | $.majority",
                "{'majority': {'conditions': [CONDITION], 'tie': 'COIN'}} | $.majority.tie",
                "{'majority': {'conditions': [CONDITION], 'veto': ['a', 'a']}} | $.majority.veto[1]",
                "{'majority': {'conditions': [CONDITION], 'blockingMinority': 1.0}} | $.majority.blockingMinority",
                "{'majority': {'conditions': [CONDITION], 'blockVote': {'onSplit': 'INVALID'}}} |"
                        + " $.majority.blockVote.onPartialPresence",
                "{'majority': {'conditions': [{'measure': 'SEATS', 'base': 'CAST', 'threshold': '>1/2'}]}} |"
                        + " $.majority.conditions[0]",
                "{'majority': {'conditions': [{'measure': 'VOTES', 'base': 'CAST', 'threshold': '>0.5'}]}} |"
                        + " $.majority.conditions[0].threshold",
                "{'majority': {'conditions': [{'measure': 'VOTES', 'base': 'CAST', 'threshold': '>1'}]}} |"
                        + " $.majority.conditions[0].threshold",
                "{'quorum': {'minimum': -1}, 'majority': {'conditions': [CONDITION]}} | $.quorum.minimum",
                "{'quorum': {'groupCap': 0.49}, 'majority': {'conditions': [CONDITION]}} | $.quorum.groupCap",
                "{'quorum': {'groupCap': '2'}, 'majority': {'conditions': [CONDITION]}} | $.quorum",
                "{'quorum': {'secondCall': {}}, 'majority': {'conditions': [CONDITION]}} | $.quorum.secondCall.minimum",
                "{'quorum': null, 'majority': {'conditions': [CONDITION]}} | $.quorum",
            })
    void namesWhereRulesAreMalformed(String json, String path) {
        String rules = json.replace("CONDITION", "{'measure': 'VOTES', 'base': 'CAST', 'threshold': '>1/2'}");
        assertThatExceptionOfType(JsonMalformed.class)
                .isThrownBy(() -> DecisionRulesJson.read(JSON.readTree(rules.replace('\'', '"'))))
                .satisfies(malformed -> assertThat(malformed.jsonPath()).isEqualTo(path));
    }
}
