package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Effect, reason and feedback say something, in 4000 signs at most. */
public record AdoptionTextMustBeGiven(String text) implements Rule {

    public static final int LONGEST = 4000;

    @Override
    public void check() {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new RuleViolated("rule.AdoptionTextMustBeGiven", LONGEST);
        }
    }
}
