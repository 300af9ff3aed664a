package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.AgendaItemState;

/** A motion is amended until its item is done. */
public record OnlyOpenItemMayBeAmended(AgendaItemState state) implements Rule {

    @Override
    public void check() {
        if (state == AgendaItemState.DONE || state == AgendaItemState.POSTPONED) {
            throw new RuleViolated("rule.OnlyOpenItemMayBeAmended");
        }
    }
}
