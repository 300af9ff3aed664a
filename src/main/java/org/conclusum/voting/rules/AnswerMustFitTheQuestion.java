package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What is voted stands on the ballot paper, and no more of it is picked than there are places. */
public record AnswerMustFitTheQuestion(boolean fits) implements Rule {

    @Override
    public void check() {
        if (!fits) {
            throw new RuleViolated("rule.AnswerMustFitTheQuestion");
        }
    }
}
