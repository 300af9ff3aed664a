package org.conclusum.voting.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Members have at least as many days to answer as the rule book gives them, the day of receipt excluded. */
public record CircularMustLeaveTimeToAnswer(LocalDate lastDay, LocalDate today, int days) implements Rule {

    @Override
    public void check() {
        LocalDate earliest = today.plusDays(days);
        if (lastDay.isBefore(earliest)) {
            throw new RuleViolated("rule.CircularMustLeaveTimeToAnswer", days, earliest);
        }
    }
}
