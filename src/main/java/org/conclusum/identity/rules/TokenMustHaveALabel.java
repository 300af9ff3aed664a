package org.conclusum.identity.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A token says what it is for, so that its owner can tell later which one to revoke. */
public record TokenMustHaveALabel(String label) implements Rule {

    private static final int LONGEST = 100;

    @Override
    public void check() {
        if (label.isBlank() || label.strip().length() > LONGEST) {
            throw new RuleViolated("rule.TokenMustHaveALabel", LONGEST);
        }
    }
}
