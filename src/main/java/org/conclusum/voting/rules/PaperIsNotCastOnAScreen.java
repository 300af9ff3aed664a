package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever votes on paper does not vote on a screen as well. */
public record PaperIsNotCastOnAScreen(boolean onPaper) implements Rule {

    @Override
    public void check() {
        if (onPaper) {
            throw new RuleViolated("rule.PaperIsNotCastOnAScreen");
        }
    }
}
