package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Nobody takes a paper out of the urn again: nobody knows which it is. */
public record VoteInTheUrnIsFinal(boolean theSameVote) implements Rule {

    @Override
    public void check() {
        if (!theSameVote) {
            throw new RuleViolated("rule.VoteInTheUrnIsFinal");
        }
    }
}
