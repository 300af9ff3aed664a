package org.conclusum.resolutions.ratification.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** The body that decided is named, in a line. */
public record HomeBodyMustBeNamed(String body) implements Rule {

    @Override
    public void check() {
        if (body.isBlank() || body.strip().length() > 120) {
            throw new RuleViolated("rule.HomeBodyMustBeNamed");
        }
    }
}
