package org.conclusum.meetings.minutes.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Words on record have a speaker. */
public record SpeakerMustBeNamed(String speaker) implements Rule {

    @Override
    public void check() {
        if (speaker.isBlank()) {
            throw new RuleViolated("rule.SpeakerMustBeNamed");
        }
    }
}
