package org.conclusum.resolutions.ratification.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Only a decision that was taken is entered. */
public record HomeBodyMustHaveDecided(LocalDate day, LocalDate today) implements Rule {

    @Override
    public void check() {
        if (day.isAfter(today)) {
            throw new RuleViolated("rule.HomeBodyMustHaveDecided");
        }
    }
}
