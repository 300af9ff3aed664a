package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Who cannot see a picture reads what it shows. */
public record PictureMustBeDescribed(String description) implements Rule {

    @Override
    public void check() {
        if (description.isBlank()) {
            throw new RuleViolated("rule.PictureMustBeDescribed");
        }
    }
}
