package org.conclusum.procedures.models.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever releases has compared with what is in force, not with what was. */
public record DraftMustBuildOnTheLatestVersion(int base, int inForce) implements Rule {

    @Override
    public void check() {
        if (base != inForce) {
            throw new RuleViolated("rule.DraftMustBuildOnTheLatestVersion", inForce);
        }
    }
}
