package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** When the list of speakers is closed, nobody is put on it. */
public record SpeakersListMustBeOpen(boolean closed) implements Rule {

    @Override
    public void check() {
        if (closed) {
            throw new RuleViolated("rule.SpeakersListMustBeOpen");
        }
    }
}
