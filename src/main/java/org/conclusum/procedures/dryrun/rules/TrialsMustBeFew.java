package org.conclusum.procedures.dryrun.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Trials lie in the memory of the program, so only so many are open at once. */
public record TrialsMustBeFew(int open, int most) implements Rule {

    @Override
    public void check() {
        if (open >= most) {
            throw new RuleViolated("rule.TrialsMustBeFew", most);
        }
    }
}
