package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A supplement states what is new. */
public record SupplementMustBringSomething(int items) implements Rule {

    @Override
    public void check() {
        if (items == 0) {
            throw new RuleViolated("rule.SupplementMustBringSomething");
        }
    }
}
