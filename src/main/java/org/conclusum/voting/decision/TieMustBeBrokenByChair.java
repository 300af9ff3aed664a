package org.conclusum.voting.decision;

import org.conclusum.committees.rules.Tie;

/** Equal votes reject, unless the rules let the chair decide and the chair voted yes (VwVfG § 91 sentence 2). */
final class TieMustBeBrokenByChair implements DecisionRule {

    @Override
    public Ruling examine(Facts facts) {
        if (!facts.isTied()) {
            return Ruling.passes();
        }
        if (facts.decisionCase().rules().majority().tie() == Tie.REJECTED) {
            return Ruling.ends(
                    Outcome.REJECTED, Reason.TIE, StepKey.TIE_REJECTS.telling().judged(Verdict.NOT_MET));
        }
        boolean broken = facts.ballotOfChair() == Choice.YES;
        DerivationStep step = StepKey.TIE_CHAIR.telling().judged(Verdict.of(broken));
        return broken ? Ruling.passes(step) : Ruling.ends(Outcome.REJECTED, Reason.TIE, step);
    }
}
