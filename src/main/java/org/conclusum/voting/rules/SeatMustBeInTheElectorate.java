package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Only a seat that had a vote when the ballot was opened votes; advisory seats have none. */
public record SeatMustBeInTheElectorate(boolean entitled) implements Rule {

    @Override
    public void check() {
        if (!entitled) {
            throw new RuleViolated("rule.SeatMustBeInTheElectorate");
        }
    }
}
