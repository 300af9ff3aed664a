package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Pictures of a scenario are PNG or JPEG. */
public record PictureMustBeAnImage(String mediaType) implements Rule {

    @Override
    public void check() {
        if (!mediaType.startsWith("image/")) {
            throw new RuleViolated("rule.PictureMustBeAnImage");
        }
    }
}
