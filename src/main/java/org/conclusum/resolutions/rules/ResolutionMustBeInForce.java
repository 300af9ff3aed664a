package org.conclusum.resolutions.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.resolutions.ResolutionState;

/** Only what is in force is carried out: not what waits for the home bodies, not what failed, not what is closed. */
public record ResolutionMustBeInForce(ResolutionState state, String number) implements Rule {

    @Override
    public void check() {
        switch (state) {
            case IN_FORCE -> {}
            case PENDING -> throw new RuleViolated("rule.ResolutionMustBeInForce.pending", number);
            case FAILED -> throw new RuleViolated("rule.ResolutionMustBeInForce.failed", number);
            case SUPERSEDED, REVOKED -> throw new RuleViolated("rule.ResolutionMustBeInForce.lapsed", number);
            case CLOSED -> throw new RuleViolated("rule.ResolutionMustBeInForce", number);
        }
    }
}
