package org.conclusum.committees.structure;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A committee is called something. */
public record CommitteeMustHaveAName(String name) implements Rule {

    @Override
    public void check() {
        if (name.isBlank()) {
            throw new RuleViolated("rule.CommitteeMustHaveAName");
        }
    }
}
