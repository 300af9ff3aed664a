package org.conclusum.voting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.voting.decision.Cases.consensus;
import static org.conclusum.voting.decision.Cases.evaluated;

import java.util.Set;
import org.conclusum.committees.rules.DecisionRules;
import org.junit.jupiter.api.Test;

class ConsensusTest {

    @Test
    void oneAgreementWithoutObjectionAdopts() {
        DecisionResult result = evaluated(consensus("GSS."));
        assertThat(result.isAdopted()).isTrue();
        assertThat(result.conditions()).isEmpty();
    }

    @Test
    void oneObjectionKeepsTheMatterOpen() {
        DecisionResult result = evaluated(consensus("GGGO"));
        assertThat(result.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(result.reason()).isEqualTo(Reason.OBJECTION);
    }

    @Test
    void standingAsideTogetherRejects() {
        assertThat(evaluated(consensus("SSS")).reason()).isEqualTo(Reason.NO_YES_VOTES);
    }

    @Test
    void objectionOfTheExcludedIsIgnoredAndNamed() {
        DecisionCase objected = consensus("GGO");
        DecisionResult result = evaluated(objected.with(objected.electorate().withExcluded(Set.of("s3"))));
        assertThat(result.isAdopted()).isTrue();
        assertThat(result.ignored()).containsExactly(new IgnoredBallot("s3", IgnoredBallot.Cause.EXCLUDED));
    }

    @Test
    void needsAQuorumAllTheSame() {
        assertThat(evaluated(consensus("GGxxx").with(DecisionRules.simpleMajority()))
                        .outcome())
                .isEqualTo(Outcome.NOT_QUORATE);
    }
}
