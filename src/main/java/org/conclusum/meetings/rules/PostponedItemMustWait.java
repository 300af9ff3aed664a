package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.AgendaItemState;

/** A postponed item waits for another meeting; what was dealt with may be taken up again while the meeting goes on. */
public record PostponedItemMustWait(AgendaItemState state) implements Rule {

    @Override
    public void check() {
        if (state == AgendaItemState.POSTPONED) {
            throw new RuleViolated("rule.PostponedItemMustWait");
        }
    }
}
