package org.conclusum.identity.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A saved view has a name short enough for a tab. */
public record ViewMustHaveAName(String name) implements Rule {

    public static final int LONGEST = 60;

    @Override
    public void check() {
        if (name.isBlank() || name.strip().length() > LONGEST) {
            throw new RuleViolated("rule.ViewMustHaveAName", LONGEST);
        }
    }
}
