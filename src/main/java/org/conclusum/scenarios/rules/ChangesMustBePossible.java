package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A variant leaves something, and does not grow beyond belief. */
public record ChangesMustBePossible(Fraction percent) implements Rule {

    private static final Fraction LOWEST = Fraction.of(-100);
    private static final Fraction HIGHEST = Fraction.of(100);

    @Override
    public void check() {
        if (LOWEST.isMoreThan(percent) || percent.isMoreThan(HIGHEST)) {
            throw new RuleViolated("rule.ChangesMustBePossible");
        }
    }
}
