package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.AgendaItemState;

/** An item that was dealt with or postponed is not called again. */
public record OnlyPendingItemMayBeCalled(AgendaItemState state) implements Rule {

    @Override
    public void check() {
        if (state != AgendaItemState.PENDING) {
            throw new RuleViolated("rule.OnlyPendingItemMayBeCalled");
        }
    }
}
