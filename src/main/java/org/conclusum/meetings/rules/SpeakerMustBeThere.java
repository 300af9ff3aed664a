package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever speaks is in the room or in the video conference. */
public record SpeakerMustBeThere(boolean there) implements Rule {

    @Override
    public void check() {
        if (!there) {
            throw new RuleViolated("rule.SpeakerMustBeThere");
        }
    }
}
