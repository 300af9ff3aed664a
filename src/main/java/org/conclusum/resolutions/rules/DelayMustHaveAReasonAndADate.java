package org.conclusum.resolutions.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.resolutions.Light;
import org.jspecify.annotations.Nullable;

/** Whoever reports a delay says why and until when it takes; no date moves back without both. */
public record DelayMustHaveAReasonAndADate(
        Light light, LocalDate due, @Nullable LocalDate newDue, String reason) implements Rule {

    private static final int LONGEST = 1_000;

    @Override
    public void check() {
        boolean later = newDue != null && newDue.isAfter(due);
        if (light == Light.YELLOW && !later) {
            throw new RuleViolated("rule.DelayMustHaveAReasonAndADate.date");
        }
        if (later && (reason.isBlank() || reason.strip().length() > LONGEST)) {
            throw new RuleViolated("rule.DelayMustHaveAReasonAndADate", LONGEST);
        }
    }
}
