package org.conclusum.committees.rules;

import java.time.LocalDate;
import java.util.List;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Votes follow from inhabitants only where their number at the reference date is known. */
public record PopulationMustBeKnown(List<String> unknown, LocalDate referenceDate) implements Rule {

    public PopulationMustBeKnown {
        unknown = List.copyOf(unknown);
    }

    @Override
    public void check() {
        if (!unknown.isEmpty()) {
            throw new RuleViolated("rule.PopulationMustBeKnown", String.join(", ", unknown), referenceDate);
        }
    }
}
