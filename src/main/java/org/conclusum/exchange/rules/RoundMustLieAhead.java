package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Topics are proposed until a day that is not past and lies before the round; what is to be done is due on a day to come. */
public record RoundMustLieAhead(boolean kept) implements Rule {

    @Override
    public void check() {
        if (!kept) {
            throw new RuleViolated("rule.RoundMustLieAhead");
        }
    }
}
