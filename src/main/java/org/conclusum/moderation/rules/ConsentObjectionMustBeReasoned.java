package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Who objects or is concerned says why: without a reason nobody can meet it. */
public record ConsentObjectionMustBeReasoned(boolean silent, String reason) implements Rule {

    @Override
    public void check() {
        if (!silent && reason.isBlank()) {
            throw new RuleViolated("rule.ConsentObjectionMustBeReasoned");
        }
    }
}
