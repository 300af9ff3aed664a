package org.conclusum.committees.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A committee's next rule book is written in one place. */
public record OneDraftAtATime(boolean anotherIsOpen) implements Rule {

    @Override
    public void check() {
        if (anotherIsOpen) {
            throw new RuleViolated("rule.OneDraftAtATime");
        }
    }
}
