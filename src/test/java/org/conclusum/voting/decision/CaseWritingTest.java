package org.conclusum.voting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.voting.decision.json.DecisionCaseJson;
import org.junit.jupiter.api.Test;

class CaseWritingTest {

    @Property(tries = 300)
    void readsBackEveryCaseItWrites(@ForAll long seed) {
        DecisionCase drawn = new RandomCases(new Random(seed)).any();

        assertThat(DecisionCaseJson.read(DecisionCaseJson.write(drawn).toString()))
                .isEqualTo(drawn);
    }

    @Test
    void readsBackTallies() {
        DecisionCase tallied = DecisionCase.meeting(
                "CH",
                DecisionRules.simpleMajority().withoutQuorum(),
                Electorate.of(List.of()),
                CastVotes.tallies(Map.of("ZH", new Tally(2, 1, 0))));

        assertThat(DecisionCaseJson.read(DecisionCaseJson.write(tallied).toString()))
                .isEqualTo(tallied);
    }
}
