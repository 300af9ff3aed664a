package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** An invitation names the place (§ 89 VwVfG: the chair convenes). */
public record PlaceMustBeGiven(String place) implements Rule {

    @Override
    public void check() {
        if (place.isBlank()) {
            throw new RuleViolated("rule.PlaceMustBeGiven");
        }
    }
}
