package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.AgendaItemState;

/** What was dealt with stays dealt with. */
public record OnlyOpenItemMayBePostponed(AgendaItemState state) implements Rule {

    @Override
    public void check() {
        if (state != AgendaItemState.PENDING && state != AgendaItemState.CURRENT) {
            throw new RuleViolated("rule.OnlyOpenItemMayBePostponed");
        }
    }
}
