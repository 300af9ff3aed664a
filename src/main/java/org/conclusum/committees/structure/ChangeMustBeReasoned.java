package org.conclusum.committees.structure;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever ends or undoes something says why, as others read it later. */
public record ChangeMustBeReasoned(String reason) implements Rule {

    @Override
    public void check() {
        if (reason.isBlank()) {
            throw new RuleViolated("rule.ChangeMustBeReasoned");
        }
    }
}
