package org.conclusum.committees.structure;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever is named has a name. */
public record NomineeMustHaveAName(String name) implements Rule {

    @Override
    public void check() {
        if (name.isBlank()) {
            throw new RuleViolated("rule.NomineeMustHaveAName");
        }
    }
}
