package org.conclusum.resolutions.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.resolutions.ResolutionState;

/** The effect of a resolution is looked at after it was carried out and closed. */
public record ResolutionMustBeCarriedOut(ResolutionState state, String number) implements Rule {

    @Override
    public void check() {
        if (state != ResolutionState.CLOSED) {
            throw new RuleViolated("rule.ResolutionMustBeCarriedOut", number);
        }
    }
}
