package org.conclusum.resolutions.ratification.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Nobody stops waiting for home bodies that still have time. */
public record DeadlineMustHavePassed(LocalDate deadline, LocalDate today) implements Rule {

    @Override
    public void check() {
        if (!today.isAfter(deadline)) {
            throw new RuleViolated("rule.DeadlineMustHavePassed", deadline);
        }
    }
}
