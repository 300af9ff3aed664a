package org.conclusum.resolutions.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Reports are asked for weekly at most and yearly at least. */
public record ReportCycleMustFit(int weeks) implements Rule {

    private static final int LONGEST = 52;

    @Override
    public void check() {
        if (weeks < 1 || weeks > LONGEST) {
            throw new RuleViolated("rule.ReportCycleMustFit", LONGEST);
        }
    }
}
