package org.conclusum.resolutions.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A proof says in a few words what it shows. */
public record ProofMustBeNamed(String label) implements Rule {

    private static final int LONGEST = 200;

    @Override
    public void check() {
        if (label.isBlank() || label.strip().length() > LONGEST) {
            throw new RuleViolated("rule.ProofMustBeNamed", LONGEST);
        }
    }
}
