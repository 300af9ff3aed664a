package org.conclusum.identity.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A token is valid for at least today and for a year at most: a forgotten one does not stay open for ever. */
public record TokenMustRunOut(LocalDate validUntil, LocalDate today) implements Rule {

    @Override
    public void check() {
        LocalDate latest = today.plusYears(1);
        if (validUntil.isBefore(today) || validUntil.isAfter(latest)) {
            throw new RuleViolated("rule.TokenMustRunOut", latest);
        }
    }
}
