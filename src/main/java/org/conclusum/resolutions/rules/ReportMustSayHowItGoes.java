package org.conclusum.resolutions.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A report consists of words, not of a light alone. */
public record ReportMustSayHowItGoes(String text) implements Rule {

    private static final int LONGEST = 5_000;

    @Override
    public void check() {
        if (text.isBlank() || text.strip().length() > LONGEST) {
            throw new RuleViolated("rule.ReportMustSayHowItGoes", LONGEST);
        }
    }
}
