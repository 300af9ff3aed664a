package org.conclusum.resolutions.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A committee ends only when what it resolved has been carried out and closed. */
public record ResolutionsMustBeClosed(int open) implements Rule {

    @Override
    public void check() {
        if (open > 0) {
            throw new RuleViolated("rule.ResolutionsMustBeClosed", open);
        }
    }
}
