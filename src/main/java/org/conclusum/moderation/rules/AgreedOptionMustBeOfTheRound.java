package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;

/** What was agreed on is one of the options that were rated, where any were. */
public record AgreedOptionMustBeOfTheRound(@Nullable Integer option, int options) implements Rule {

    @Override
    public void check() {
        if (option != null && (option < 0 || option > options)) {
            throw new RuleViolated("rule.AgreedOptionMustBeOfTheRound");
        }
    }
}
