package org.conclusum.voting.decision;

import java.util.Collections;
import org.conclusum.kernel.Fraction;

/** Consensus holds as long as nobody objects; one objection keeps the matter open. */
final class NobodyMayObjectToProposal implements DecisionRule {

    @Override
    public Ruling examine(Facts facts) {
        int objections = Collections.frequency(facts.attendance().ballots().values(), Choice.OBJECT);
        return objections == 0
                ? Ruling.passes()
                : Ruling.ends(
                        Outcome.OPEN,
                        Reason.OBJECTION,
                        StepKey.CONSENSUS_OBJECTION
                                .telling(Fraction.of(objections))
                                .judged(Verdict.NOT_MET));
    }
}
