package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What is kept has a short name by which it is found again. */
public record CaseMustBeNamed(String name) implements Rule {

    private static final int LONGEST = 80;

    @Override
    public void check() {
        if (name.isBlank() || name.strip().length() > LONGEST) {
            throw new RuleViolated("rule.CaseMustBeNamed", LONGEST);
        }
    }
}
