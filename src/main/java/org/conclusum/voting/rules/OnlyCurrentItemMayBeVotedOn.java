package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.AgendaItemState;

/** The committee votes on the item it is dealing with. */
public record OnlyCurrentItemMayBeVotedOn(AgendaItemState state) implements Rule {

    @Override
    public void check() {
        if (state != AgendaItemState.CURRENT) {
            throw new RuleViolated("rule.OnlyCurrentItemMayBeVotedOn");
        }
    }
}
