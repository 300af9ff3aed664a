package org.conclusum.identity.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Nobody keeps more tokens than can be told apart in a list. */
public record TokensMustStayFew(int held) implements Rule {

    private static final int MOST = 20;

    @Override
    public void check() {
        if (held >= MOST) {
            throw new RuleViolated("rule.TokensMustStayFew", MOST);
        }
    }
}
