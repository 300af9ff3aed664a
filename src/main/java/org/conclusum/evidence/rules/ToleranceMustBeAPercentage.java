package org.conclusum.evidence.rules;

import java.math.BigDecimal;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** By how much figures may change is stated in percent, from 0 to 100. */
public record ToleranceMustBeAPercentage(BigDecimal threshold) implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void check() {
        if (threshold.signum() < 0 || threshold.compareTo(HUNDRED) > 0) {
            throw new RuleViolated("rule.ToleranceMustBeAPercentage");
        }
    }
}
