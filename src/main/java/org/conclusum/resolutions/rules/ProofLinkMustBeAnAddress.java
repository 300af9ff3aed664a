package org.conclusum.resolutions.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A link leads to a page of the web: nothing else can be opened from a browser safely. */
public record ProofLinkMustBeAnAddress(String link) implements Rule {

    private static final int LONGEST = 2_000;

    @Override
    public void check() {
        if (!link.matches("https?://[^\\s]+") || link.length() > LONGEST) {
            throw new RuleViolated("rule.ProofLinkMustBeAnAddress");
        }
    }
}
