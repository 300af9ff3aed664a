package org.conclusum.worklist.casework.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Work on a case goes to those who may see it and take part in the committee. */
public record RecipientMustSeeTheCase(boolean sees) implements Rule {

    @Override
    public void check() {
        if (!sees) {
            throw new RuleViolated("rule.RecipientMustSeeTheCase");
        }
    }
}
