package org.conclusum.voting.decision;

import java.util.List;

/** The no of a seat with a veto rejects; its abstention does not. */
final class NobodyMayVeto implements DecisionRule {

    @Override
    public Ruling examine(Facts facts) {
        List<String> holders = facts.decisionCase().rules().majority().veto();
        List<DerivationStep> vetoes = holders.stream()
                .filter(seat -> facts.attendance().ballots().get(seat) == Choice.NO)
                .map(seat -> StepKey.VETO_CAST.telling(seat).judged(Verdict.NOT_MET))
                .toList();
        if (!vetoes.isEmpty()) {
            return Ruling.ends(Outcome.REJECTED, Reason.VETO, vetoes);
        }
        return holders.isEmpty()
                ? Ruling.passes()
                : Ruling.passes(StepKey.VETO_NOT_CAST.telling().judged(Verdict.MET));
    }
}
