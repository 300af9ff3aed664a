package org.conclusum.meetings.minutes.rules;

import java.util.UUID;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;

/** Chair and minute taker are two people. */
public record TwoPeopleMustSign(@Nullable UUID other, UUID signer) implements Rule {

    @Override
    public void check() {
        if (signer.equals(other)) {
            throw new RuleViolated("rule.TwoPeopleMustSign");
        }
    }
}
