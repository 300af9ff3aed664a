package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever is asked for a position knows on what. */
public record IssuesMustBeNamed(int issues) implements Rule {

    @Override
    public void check() {
        if (issues == 0) {
            throw new RuleViolated("rule.IssuesMustBeNamed");
        }
    }
}
