package org.conclusum.committees.structure;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Nobody is delegate and substitute of the same seat at once. */
public record PersonMustSitOnce(boolean twice, String seat) implements Rule {

    @Override
    public void check() {
        if (twice) {
            throw new RuleViolated("rule.PersonMustSitOnce", seat);
        }
    }
}
