package org.conclusum.committees.structure;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Who speaks for a municipality's votes has one of them. */
public record SpeakerMustVoteForAMunicipality(boolean votes) implements Rule {

    @Override
    public void check() {
        if (!votes) {
            throw new RuleViolated("rule.SpeakerMustVoteForAMunicipality");
        }
    }
}
