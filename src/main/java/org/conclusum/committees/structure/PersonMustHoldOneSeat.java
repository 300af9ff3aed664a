package org.conclusum.committees.structure;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A delegate speaks for one seat of a committee, not for two. */
public record PersonMustHoldOneSeat(String person, boolean elsewhere) implements Rule {

    @Override
    public void check() {
        if (elsewhere) {
            throw new RuleViolated("rule.PersonMustHoldOneSeat", person);
        }
    }
}
