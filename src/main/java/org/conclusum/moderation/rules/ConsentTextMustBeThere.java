package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A consent round asks about one text, word by word. */
public record ConsentTextMustBeThere(String wording) implements Rule {

    @Override
    public void check() {
        if (wording.isBlank()) {
            throw new RuleViolated("rule.ConsentTextMustBeThere");
        }
    }
}
