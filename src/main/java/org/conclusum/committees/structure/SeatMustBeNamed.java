package org.conclusum.committees.structure;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A seat says on whose behalf. */
public record SeatMustBeNamed(String label) implements Rule {

    @Override
    public void check() {
        if (label.isBlank()) {
            throw new RuleViolated("rule.SeatMustBeNamed");
        }
    }
}
