package org.conclusum.committees.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Rules do not apply to days that are over when they are released. */
public record RuleBookMustNotReachBack(LocalDate validFrom, LocalDate today) implements Rule {

    @Override
    public void check() {
        if (validFrom.isBefore(today)) {
            throw new RuleViolated("rule.RuleBookMustNotReachBack", validFrom);
        }
    }
}
