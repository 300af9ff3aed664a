package org.conclusum.resolutions.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.resolutions.ResolutionState;

/** Only what is in force or was carried out can be replaced or revoked. */
public record ResolutionMustStand(ResolutionState state, String number) implements Rule {

    @Override
    public void check() {
        if (state != ResolutionState.IN_FORCE && state != ResolutionState.CLOSED) {
            throw new RuleViolated("rule.ResolutionMustStand", number);
        }
    }
}
