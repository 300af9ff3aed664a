package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A closed item is called when the guests have left. */
public record ClosedPartMustBeEntered(boolean closedItem, boolean inClosedPart) implements Rule {

    @Override
    public void check() {
        if (closedItem && !inClosedPart) {
            throw new RuleViolated("rule.ClosedPartMustBeEntered");
        }
    }
}
