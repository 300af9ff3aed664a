package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A guest proposes five topics at most. */
public record TopicsOfAGuestMustBeFew(boolean kept) implements Rule {

    @Override
    public void check() {
        if (!kept) {
            throw new RuleViolated("rule.TopicsOfAGuestMustBeFew");
        }
    }
}
