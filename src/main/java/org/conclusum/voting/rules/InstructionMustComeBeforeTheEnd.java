package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** An instruction is for a vote to come or under way: none is given or changed once the matter was voted on. */
public record InstructionMustComeBeforeTheEnd(boolean votable) implements Rule {

    @Override
    public void check() {
        if (!votable) {
            throw new RuleViolated("rule.InstructionMustComeBeforeTheEnd");
        }
    }
}
