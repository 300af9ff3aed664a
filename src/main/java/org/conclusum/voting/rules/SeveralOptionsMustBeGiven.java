package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.voting.BallotKind;

/** A choice has at least two options, an election at least one candidate, and a motion none of either. */
public record SeveralOptionsMustBeGiven(BallotKind kind, int options) implements Rule {

    @Override
    public void check() {
        boolean given =
                switch (kind) {
                    case YES_NO -> options == 0;
                    case OPTIONS -> options >= 2;
                    case ELECTION -> options >= 1;
                };
        if (!given) {
            throw new RuleViolated("rule.SeveralOptionsMustBeGiven");
        }
    }
}
