package org.conclusum.identity.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Nobody keeps more views of a list than stand above it. */
public record ViewsMustStayFew(int held) implements Rule {

    private static final int MOST = 12;

    @Override
    public void check() {
        if (held >= MOST) {
            throw new RuleViolated("rule.ViewsMustStayFew", MOST);
        }
    }
}
