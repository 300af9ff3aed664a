package org.conclusum.procedures.models.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A model from elsewhere changes a process that this house has; it brings no new one. */
public record ModelMustBeOfAProcessHere(String process, boolean known) implements Rule {

    @Override
    public void check() {
        if (!known) {
            throw new RuleViolated("rule.ModelMustBeOfAProcessHere", process);
        }
    }
}
