package org.conclusum.resolutions.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.resolutions.ResolutionState;

/** A closed resolution stays as it is. */
public record ResolutionMustBeInForce(ResolutionState state, String number) implements Rule {

    @Override
    public void check() {
        if (state != ResolutionState.IN_FORCE) {
            throw new RuleViolated("rule.ResolutionMustBeInForce", number);
        }
    }
}
