package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.AgendaItemState;

/** Conflicts of interest are settled before an item is done: afterwards nobody can leave the room for it any more. */
public record OnlyOpenItemMayHaveConflicts(AgendaItemState state) implements Rule {

    @Override
    public void check() {
        if (state != AgendaItemState.PENDING && state != AgendaItemState.CURRENT) {
            throw new RuleViolated("rule.OnlyOpenItemMayHaveConflicts");
        }
    }
}
