package org.conclusum.worklist.handover.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Work is handed over to somebody else who works in the same office, municipality or committee. */
public record SubstituteMustBeAColleague(boolean colleague) implements Rule {

    @Override
    public void check() {
        if (!colleague) {
            throw new RuleViolated("rule.SubstituteMustBeAColleague");
        }
    }
}
