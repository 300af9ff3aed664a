package org.conclusum.resolutions.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Nobody can be asked to be done yesterday; today is still possible. */
public record DueDateMustNotBePast(LocalDate due, LocalDate today) implements Rule {

    @Override
    public void check() {
        if (due.isBefore(today)) {
            throw new RuleViolated("rule.DueDateMustNotBePast");
        }
    }
}
