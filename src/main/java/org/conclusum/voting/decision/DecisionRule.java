package org.conclusum.voting.decision;

import java.util.List;

/** One rule on the way to a decision: it ends the case or lets the next rule be asked. */
@FunctionalInterface
interface DecisionRule {

    Ruling examine(Facts facts);

    /** The rules of a procedure in the order in which they are asked; a motion that passes them all is adopted. */
    static List<DecisionRule> of(ProcedureKind kind) {
        return switch (kind) {
            case MEETING ->
                List.of(
                        new SummonsMustBeProper(),
                        new UncountedBallotsAreNamed(),
                        new QuorumMustBePresent(),
                        new GroupsMustObserveTheirCap(),
                        new VotesAreCounted(),
                        new SomebodyMustVoteYes(),
                        new NobodyMayVeto(),
                        new BurdenedUnitsMustConsent(),
                        new EveryMajorityMustBeReached(),
                        new TieMustBeBrokenByChair());
            case CIRCULAR ->
                List.of(
                        new SummonsMustBeProper(),
                        new UncountedBallotsAreNamed(),
                        new NobodyMayObjectToCircular(),
                        new EnoughMustReply(),
                        new ChairMustReply(),
                        new SilenceIsInterpreted(),
                        new VotesAreCounted(),
                        new SomebodyMustVoteYes(),
                        new NobodyMayVeto(),
                        new BurdenedUnitsMustConsent(),
                        new EveryMajorityMustBeReached(),
                        new TieMustBeBrokenByChair());
            case CONSENSUS ->
                List.of(
                        new SummonsMustBeProper(),
                        new UncountedBallotsAreNamed(),
                        new QuorumMustBePresent(),
                        new GroupsMustObserveTheirCap(),
                        new NobodyMayObjectToProposal(),
                        new SomebodyMustAgree());
        };
    }
}
