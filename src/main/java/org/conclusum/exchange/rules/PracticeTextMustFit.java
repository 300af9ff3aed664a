package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A text of a practice has an end. */
public record PracticeTextMustFit(String text, int longest) implements Rule {

    @Override
    public void check() {
        if (text.length() > longest) {
            throw new RuleViolated("rule.PracticeTextMustFit", longest);
        }
    }
}
