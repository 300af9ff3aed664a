package org.conclusum.committees.structure;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;

/** To end something moves its end forward, never back. */
public record EndMustNotBeLaterThanPlanned(@Nullable LocalDate planned, LocalDate end) implements Rule {

    @Override
    public void check() {
        if (planned != null && end.isAfter(planned)) {
            throw new RuleViolated("rule.EndMustNotBeLaterThanPlanned", planned);
        }
    }
}
