package org.conclusum.voting.decision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides a case: asks its rules one after the other, and adopts the motion that passes them all.
 *
 * <p>Pure and total: the same case always gives the same result, and every {@link DecisionCase} has one.
 */
public final class Evaluation {

    private final DecisionCase decisionCase;
    private final Facts facts;
    private final List<DerivationStep> derivation = new ArrayList<>();

    private Evaluation(DecisionCase decisionCase) {
        this.decisionCase = decisionCase;
        this.facts = Facts.of(decisionCase);
    }

    public static DecisionResult of(DecisionCase decisionCase) {
        return new Evaluation(decisionCase).result();
    }

    private DecisionResult result() {
        for (DecisionRule rule : DecisionRule.of(decisionCase.procedure().kind())) {
            Ruling ruling = rule.examine(facts);
            derivation.addAll(ruling.steps());
            Outcome outcome = ruling.outcome();
            if (outcome != null) {
                return concluded(outcome, ruling.reason());
            }
        }
        return concluded(Outcome.ADOPTED, null);
    }

    private DecisionResult concluded(Outcome outcome, @Nullable Reason reason) {
        derivation.add(told(outcome).telling());
        Turning.of(facts, outcome, isByMajority(outcome, reason)).ifPresent(derivation::add);
        UnitVotes votes = outcome.isVoted() ? facts.count().total() : UnitVotes.NONE;
        boolean inConsensus = decisionCase.procedure().kind() == ProcedureKind.CONSENSUS;
        return new DecisionResult(
                decisionCase.id(),
                outcome,
                reason,
                quorum(outcome),
                votes.yes(),
                votes.no(),
                votes.abstain(),
                votes.invalid(),
                outcome.isVoted() && !inConsensus ? MajorityCheck.of(facts) : List.of(),
                derivation,
                facts.attendance().ignored());
    }

    private @Nullable QuorumFinding quorum(Outcome outcome) {
        boolean lookedFor =
                outcome != Outcome.NOT_DECIDABLE && decisionCase.procedure().kind() != ProcedureKind.CIRCULAR;
        return lookedFor ? QuorumCheck.of(facts) : null;
    }

    private static boolean isByMajority(Outcome outcome, @Nullable Reason reason) {
        return outcome == Outcome.ADOPTED || reason == Reason.MAJORITY_NOT_REACHED || reason == Reason.TIE;
    }

    private static StepKey told(Outcome outcome) {
        return switch (outcome) {
            case ADOPTED -> StepKey.OUTCOME_ADOPTED;
            case REJECTED -> StepKey.OUTCOME_REJECTED;
            case OPEN -> StepKey.OUTCOME_OPEN;
            case REFERRED -> StepKey.OUTCOME_REFERRED;
            case NOT_QUORATE -> StepKey.OUTCOME_NOT_QUORATE;
            case NOT_DECIDABLE -> StepKey.OUTCOME_NOT_DECIDABLE;
        };
    }
}
