package org.conclusum.voting.decision;

import java.util.ArrayList;
import java.util.List;

/** What was counted is told before it is judged, split blocks first. */
final class VotesAreCounted implements DecisionRule {

    @Override
    public Ruling examine(Facts facts) {
        List<DerivationStep> steps = new ArrayList<>(facts.count().remarks());
        UnitVotes total = facts.count().total();
        steps.add(
                total.invalid().isZero()
                        ? StepKey.VOTES_COUNTED.telling(total.yes(), total.no(), total.abstain())
                        : StepKey.VOTES_COUNTED_WITH_INVALID.telling(
                                total.yes(), total.no(), total.abstain(), total.invalid()));
        return Ruling.passes(steps);
    }
}
