package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** An answer has words. */
public record AnswerMustSaySomething(String answer) implements Rule {

    @Override
    public void check() {
        if (answer.isBlank()) {
            throw new RuleViolated("rule.AnswerMustSaySomething");
        }
    }
}
