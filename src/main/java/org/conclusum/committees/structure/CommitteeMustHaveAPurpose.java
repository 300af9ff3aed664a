package org.conclusum.committees.structure;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Personal data are processed for a stated purpose (Art. 5 (1) b GDPR): a committee says what it is for. */
public record CommitteeMustHaveAPurpose(String purpose) implements Rule {

    @Override
    public void check() {
        if (purpose.isBlank()) {
            throw new RuleViolated("rule.CommitteeMustHaveAPurpose");
        }
    }
}
