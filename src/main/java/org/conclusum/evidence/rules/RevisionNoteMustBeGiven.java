package org.conclusum.evidence.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever says what follows from revised figures says why. */
public record RevisionNoteMustBeGiven(String note) implements Rule {

    @Override
    public void check() {
        if (note.isBlank()) {
            throw new RuleViolated("rule.RevisionNoteMustBeGiven");
        }
    }
}
