package org.conclusum.resolutions.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever closes a resolution says what came of it (Erledigungsvermerk). */
public record CompletionNoteMustBeGiven(String note) implements Rule {

    @Override
    public void check() {
        if (note.isBlank()) {
            throw new RuleViolated("rule.CompletionNoteMustBeGiven");
        }
    }
}
