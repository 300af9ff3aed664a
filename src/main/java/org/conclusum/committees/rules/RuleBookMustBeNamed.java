package org.conclusum.committees.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A rule book has a title, and says where its rules stand. */
public record RuleBookMustBeNamed(String title, String source) implements Rule {

    @Override
    public void check() {
        if (title.isBlank() || source.isBlank()) {
            throw new RuleViolated("rule.RuleBookMustBeNamed");
        }
    }
}
