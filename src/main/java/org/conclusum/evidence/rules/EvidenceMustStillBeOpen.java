package org.conclusum.evidence.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Evidence is added by the author while the text is written, then by the office until it is voted on. */
public record EvidenceMustStillBeOpen(boolean open) implements Rule {

    @Override
    public void check() {
        if (!open) {
            throw new RuleViolated("rule.EvidenceMustStillBeOpen");
        }
    }
}
