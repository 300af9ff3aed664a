package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Who is on the map has a name that fits beside a mark. */
public record ActorMustBeNamed(String name) implements Rule {

    public static final int LONGEST = 200;

    @Override
    public void check() {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new RuleViolated("rule.ActorMustBeNamed", LONGEST);
        }
    }
}
