package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What was adopted or rejected is not voted on again; only a vote without a decision may be repeated. */
public record ItemMustNotBeDecidedYet(boolean decided) implements Rule {

    @Override
    public void check() {
        if (decided) {
            throw new RuleViolated("rule.ItemMustNotBeDecidedYet");
        }
    }
}
