package org.conclusum.voting.decision;

import java.util.Collection;
import java.util.Collections;
import org.conclusum.kernel.Fraction;

/** A consensus that nobody carries is none. */
final class SomebodyMustAgree implements DecisionRule {

    @Override
    public Ruling examine(Facts facts) {
        Collection<Choice> ballots = facts.attendance().ballots().values();
        int agreeing = Collections.frequency(ballots, Choice.AGREE);
        if (agreeing == 0) {
            return Ruling.ends(
                    Outcome.REJECTED,
                    Reason.NO_YES_VOTES,
                    StepKey.CONSENSUS_NOBODY.telling().judged(Verdict.NOT_MET));
        }
        Fraction aside = Fraction.of(Collections.frequency(ballots, Choice.STAND_ASIDE));
        return Ruling.passes(
                StepKey.CONSENSUS_AGREED.telling(Fraction.of(agreeing), aside).judged(Verdict.MET));
    }
}
