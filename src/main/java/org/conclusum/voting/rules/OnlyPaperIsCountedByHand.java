package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What was voted on a screen counts itself. */
public record OnlyPaperIsCountedByHand(boolean onPaper) implements Rule {

    @Override
    public void check() {
        if (!onPaper) {
            throw new RuleViolated("rule.OnlyPaperIsCountedByHand");
        }
    }
}
