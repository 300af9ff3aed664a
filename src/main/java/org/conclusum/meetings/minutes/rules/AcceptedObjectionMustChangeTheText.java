package org.conclusum.meetings.minutes.rules;

import org.conclusum.documents.RichText;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever accepts an objection changes the text for it. */
public record AcceptedObjectionMustChangeTheText(RichText before, RichText after) implements Rule {

    @Override
    public void check() {
        if (before.equals(after)) {
            throw new RuleViolated("rule.AcceptedObjectionMustChangeTheText");
        }
    }
}
