package org.conclusum.committees.rules;

import org.conclusum.committees.RuleBookState;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Only a draft is written on; what is in force stays as it was released. */
public record RuleBookMustBeADraft(RuleBookState state) implements Rule {

    @Override
    public void check() {
        if (state != RuleBookState.DRAFT) {
            throw new RuleViolated("rule.RuleBookMustBeADraft");
        }
    }
}
