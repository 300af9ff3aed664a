package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A note, an answer or a field of a position is read by people: a page, not a file. */
public record ModerationNoteMustFit(String note) implements Rule {

    public static final int LONGEST = 2000;

    @Override
    public void check() {
        if (note.length() > LONGEST) {
            throw new RuleViolated("rule.ModerationNoteMustFit", LONGEST, note.length());
        }
    }
}
