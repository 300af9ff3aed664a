package org.conclusum.procedures.models.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Only a draft is written on; what was released stays as it was. */
public record DraftMustBeOpen(boolean open) implements Rule {

    @Override
    public void check() {
        if (!open) {
            throw new RuleViolated("rule.DraftMustBeOpen");
        }
    }
}
