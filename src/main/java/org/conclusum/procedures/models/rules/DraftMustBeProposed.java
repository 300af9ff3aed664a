package org.conclusum.procedures.models.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Somebody lays a draft before a second person before it is released. */
public record DraftMustBeProposed(boolean proposed) implements Rule {

    @Override
    public void check() {
        if (!proposed) {
            throw new RuleViolated("rule.DraftMustBeProposed");
        }
    }
}
