package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.AgendaItemState;

/** What was not called cannot be finished. */
public record OnlyCurrentItemMayBeFinished(AgendaItemState state) implements Rule {

    @Override
    public void check() {
        if (state != AgendaItemState.CURRENT) {
            throw new RuleViolated("rule.OnlyCurrentItemMayBeFinished");
        }
    }
}
