package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Texts fit into their columns and onto a page. */
public record TextMustFit(String text, int longest) implements Rule {

    @Override
    public void check() {
        if (text.length() > longest) {
            throw new RuleViolated("rule.TextMustFit", longest);
        }
    }
}
