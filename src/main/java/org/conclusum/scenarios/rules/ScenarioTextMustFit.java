package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Texts fit into their columns and onto a page. */
public record ScenarioTextMustFit(String text, int longest) implements Rule {

    @Override
    public void check() {
        if (text.length() > longest) {
            throw new RuleViolated("rule.ScenarioTextMustFit", longest);
        }
    }
}
