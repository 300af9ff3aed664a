package org.conclusum.meetings.minutes.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.minutes.MinutesState;

/** Only a text that stands is signed. */
public record MinutesMustBeFinal(MinutesState state) implements Rule {

    @Override
    public void check() {
        if (state != MinutesState.FINAL) {
            throw new RuleViolated("rule.MinutesMustBeFinal");
        }
    }
}
