package org.conclusum.scenarios.rules;

import java.math.BigDecimal;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;

/** A wire needs a number at which it is crossed, of at most 15 digits before and 9 behind the point. */
public record ThresholdMustBeStated(@Nullable BigDecimal threshold) implements Rule {

    private static final int DIGITS = 15;
    private static final int DECIMALS = 9;

    @Override
    public void check() {
        if (threshold == null
                || threshold.scale() > DECIMALS
                || (long) threshold.precision() - threshold.scale() > DIGITS) {
            throw new RuleViolated("rule.ThresholdMustBeStated");
        }
    }
}
