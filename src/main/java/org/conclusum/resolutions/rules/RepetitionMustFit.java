package org.conclusum.resolutions.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.resolutions.Repetition;
import org.jspecify.annotations.Nullable;

/** What repeats has a rhythm of up to two years and an end on or after its first date. */
public record RepetitionMustFit(@Nullable Repetition repetition, LocalDate due) implements Rule {

    private static final int LONGEST = 24;

    @Override
    public void check() {
        if (repetition != null
                && (repetition.everyMonths() < 1
                        || repetition.everyMonths() > LONGEST
                        || repetition.until().isBefore(due))) {
            throw new RuleViolated("rule.RepetitionMustFit", LONGEST);
        }
    }
}
