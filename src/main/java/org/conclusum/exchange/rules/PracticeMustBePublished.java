package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Only a published practice is revised, confirmed, or passed on. */
public record PracticeMustBePublished(boolean kept) implements Rule {

    @Override
    public void check() {
        if (!kept) {
            throw new RuleViolated("rule.PracticeMustBePublished");
        }
    }
}
