package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.AgendaItemState;

/** People speak on the item that is called. */
public record OnlyCurrentItemIsSpokenOn(AgendaItemState state) implements Rule {

    @Override
    public void check() {
        if (state != AgendaItemState.CURRENT) {
            throw new RuleViolated("rule.OnlyCurrentItemIsSpokenOn");
        }
    }
}
