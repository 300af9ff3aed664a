package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Where the rule book leaves members free, nobody instructs them. */
public record MandateMustBeBound(boolean bound, String title, String source) implements Rule {

    @Override
    public void check() {
        if (!bound) {
            throw new RuleViolated("rule.MandateMustBeBound", title, source);
        }
    }
}
