package org.conclusum.voting.decision;

import java.util.ArrayList;
import java.util.List;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Quorum;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;

/** A committee decides only if enough of it is there (VwVfG § 90). */
final class QuorumMustBePresent implements DecisionRule {

    @Override
    public Ruling examine(Facts facts) {
        QuorumFinding finding = QuorumCheck.of(facts);
        List<DerivationStep> steps = steps(facts, finding);
        return finding.quorate() ? Ruling.passes(steps) : Ruling.ends(Outcome.NOT_QUORATE, Reason.NOT_QUORATE, steps);
    }

    private static List<DerivationStep> steps(Facts facts, QuorumFinding finding) {
        Quorum quorum = facts.decisionCase().rules().quorum();
        List<DerivationStep> steps = new ArrayList<>();
        if (finding.conditions().isEmpty() && finding.minimum() == 0) {
            steps.add(StepKey.QUORUM_FREE.telling());
        }
        if (quorum == null) {
            return steps;
        }
        if (finding.statutory() > finding.entitled()) {
            steps.add(StepKey.QUORUM_EXCLUDED.telling(Fraction.of(finding.statutory() - finding.entitled())));
        }
        if (finding.secondCall()) {
            steps.add(StepKey.QUORUM_SECOND_CALL.telling());
        } else if (quorum.secondCall() != null && facts.decisionCase().call().number() >= 2) {
            steps.add(StepKey.QUORUM_UNWARNED.telling());
        }
        finding.conditions().forEach(condition -> steps.add(step(condition)));
        Threshold fallback = quorum.exclusionFallback();
        if (finding.exclusionFallback() && fallback != null) {
            steps.add(fallback(finding, fallback));
        }
        boolean enough = finding.present() >= finding.minimum();
        if (!enough || (finding.conditions().isEmpty() && finding.minimum() > 0)) {
            steps.add(StepKey.QUORUM_MINIMUM
                    .telling(Fraction.of(finding.present()), Fraction.of(finding.minimum()))
                    .judged(Verdict.of(enough)));
        }
        return steps;
    }

    private static DerivationStep step(QuorumConditionFinding condition) {
        Fraction required = condition.required();
        return key(condition.measure())
                .telling(required == null ? Fraction.ZERO : required)
                .judged(Verdict.of(condition.met()))
                .measured(condition.present(), condition.statutory(), condition.threshold());
    }

    private static DerivationStep fallback(QuorumFinding finding, Threshold share) {
        Fraction present = Fraction.of(finding.present());
        Fraction statutory = Fraction.of(finding.statutory());
        return StepKey.QUORUM_FALLBACK
                .telling(share.leastOf(statutory, Fraction.ONE))
                .judged(Verdict.of(share.isMetBy(present, statutory)))
                .measured(present, statutory, share);
    }

    private static StepKey key(Measure measure) {
        return switch (measure) {
            case SEATS -> StepKey.QUORUM_SEATS;
            case VOTES -> StepKey.QUORUM_VOTES;
            case UNITS -> StepKey.QUORUM_UNITS;
            case POPULATION -> throw new IllegalArgumentException("No quorum is measured in " + measure);
        };
    }
}
