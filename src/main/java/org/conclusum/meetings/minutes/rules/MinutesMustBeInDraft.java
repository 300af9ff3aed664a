package org.conclusum.meetings.minutes.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.minutes.MinutesState;

/** The minute taker writes as long as the minutes are a draft; afterwards the text changes by objection or addendum. */
public record MinutesMustBeInDraft(MinutesState state) implements Rule {

    @Override
    public void check() {
        if (state != MinutesState.DRAFT) {
            throw new RuleViolated("rule.MinutesMustBeInDraft");
        }
    }
}
