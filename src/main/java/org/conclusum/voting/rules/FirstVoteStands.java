package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Where the rule book does not let members change their minds, the vote cast first counts. */
public record FirstVoteStands(boolean theSameVote) implements Rule {

    @Override
    public void check() {
        if (!theSameVote) {
            throw new RuleViolated("rule.FirstVoteStands");
        }
    }
}
