package org.conclusum.resolutions.ratification.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A decision that was counted stays as it was. */
public record HomeDecisionMustStand(boolean counted) implements Rule {

    @Override
    public void check() {
        if (counted) {
            throw new RuleViolated("rule.HomeDecisionMustStand");
        }
    }
}
