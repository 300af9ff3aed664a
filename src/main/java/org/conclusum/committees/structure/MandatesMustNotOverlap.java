package org.conclusum.committees.structure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.conclusum.kernel.DateRange;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Changes of a seat follow each other: none may take effect before, or on the day of, one that is already recorded. */
public record MandatesMustNotOverlap(Collection<DateRange> mandates, LocalDate from) implements Rule {

    public MandatesMustNotOverlap {
        mandates = List.copyOf(mandates);
    }

    @Override
    public void check() {
        mandates.stream()
                .map(DateRange::from)
                .filter(begin -> !begin.isBefore(from))
                .min(Comparator.naturalOrder())
                .ifPresent(begin -> {
                    throw new RuleViolated("rule.MandatesMustNotOverlap", begin);
                });
    }
}
