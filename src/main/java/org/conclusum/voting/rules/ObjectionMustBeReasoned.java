package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.voting.Choice;
import org.jspecify.annotations.Nullable;

/** Who stops a proposal says why, so that the others can answer it. */
public record ObjectionMustBeReasoned(
        Choice choice, @Nullable String reason) implements Rule {

    @Override
    public void check() {
        if (choice == Choice.OBJECT && (reason == null || reason.isBlank())) {
            throw new RuleViolated("rule.ObjectionMustBeReasoned");
        }
    }
}
