package org.conclusum.worklist.casework.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever is given a task must be able to read what it is. */
public record AssignedTaskMustSayWhatToDo(boolean said) implements Rule {

    @Override
    public void check() {
        if (!said) {
            throw new RuleViolated("rule.AssignedTaskMustSayWhatToDo");
        }
    }
}
