package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.voting.BallotKind;

/** An election fills at least one place, and not more than there are candidates. */
public record PlacesMustFitTheCandidates(BallotKind kind, int candidates, int places) implements Rule {

    @Override
    public void check() {
        boolean fits = kind == BallotKind.ELECTION ? places >= 1 && places <= candidates : places == 1;
        if (!fits) {
            throw new RuleViolated("rule.PlacesMustFitTheCandidates", candidates);
        }
    }
}
