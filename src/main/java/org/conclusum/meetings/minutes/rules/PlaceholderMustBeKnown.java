package org.conclusum.meetings.minutes.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A text leaves open only what the record of its occasion can fill in. */
public record PlaceholderMustBeKnown(String written, boolean known, String offered) implements Rule {

    @Override
    public void check() {
        if (!known) {
            throw new RuleViolated("rule.PlaceholderMustBeKnown", written, offered);
        }
    }
}
