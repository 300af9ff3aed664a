package org.conclusum.voting.decision;

import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;

/** A circular is void if too few answer it in time, where the rules ask for a number of answers. */
final class EnoughMustReply implements DecisionRule {

    @Override
    public Ruling examine(Facts facts) {
        Fraction replies = Fraction.of(facts.attendance().replies().size());
        Fraction entitled = Fraction.of(facts.attendance().entitled().size());
        Threshold share = facts.decisionCase().procedure().returnQuorum();
        if (share == null) {
            return Ruling.passes(StepKey.CIRCULAR_REPLIES.telling(replies, entitled));
        }
        boolean enough = share.isMetBy(replies, entitled);
        DerivationStep step = StepKey.CIRCULAR_RETURN_QUORUM
                .telling(share.leastOf(entitled, Fraction.ONE))
                .judged(Verdict.of(enough))
                .measured(replies, entitled, share);
        return enough ? Ruling.passes(step) : Ruling.ends(Outcome.REFERRED, Reason.RETURN_QUORUM_MISSED, step);
    }
}
