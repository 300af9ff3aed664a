package org.conclusum.procedures.models.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Two drafts of one model would overwrite each other. */
public record OneDraftForEachModel(boolean another) implements Rule {

    @Override
    public void check() {
        if (another) {
            throw new RuleViolated("rule.OneDraftForEachModel");
        }
    }
}
