package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Who is to vote as instructed, and has to speak for it, is told why. */
public record InstructionMustBeReasoned(String reason) implements Rule {

    @Override
    public void check() {
        if (reason.isBlank()) {
            throw new RuleViolated("rule.InstructionMustBeReasoned");
        }
    }
}
