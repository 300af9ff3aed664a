package org.conclusum.voting.decision;

/** Where the rules say so, a circular fails without an answer of the chair; an excluded chair gives none. */
final class ChairMustReply implements DecisionRule {

    @Override
    public Ruling examine(Facts facts) {
        String chair = facts.electorate().chair();
        boolean replied = chair != null && facts.attendance().replies().containsKey(chair);
        return replied || !facts.decisionCase().procedure().chairMustReply()
                ? Ruling.passes()
                : Ruling.ends(
                        Outcome.REFERRED,
                        Reason.CHAIR_SILENT,
                        StepKey.CIRCULAR_CHAIR_SILENT.telling().judged(Verdict.NOT_MET));
    }
}
