package org.conclusum.voting.decision;

import org.conclusum.kernel.Fraction;

/** Who does not answer says no, yes or nothing, as the rules have it. */
final class SilenceIsInterpreted implements DecisionRule {

    @Override
    public Ruling examine(Facts facts) {
        int silent = facts.attendance().entitled().size()
                - facts.attendance().replies().size();
        if (silent == 0) {
            return Ruling.passes();
        }
        return switch (facts.decisionCase().procedure().silence()) {
            case NOT_COUNTED -> Ruling.passes();
            case NO -> Ruling.passes(StepKey.CIRCULAR_SILENCE_NO.telling(Fraction.of(silent)));
            case YES -> Ruling.passes(StepKey.CIRCULAR_SILENCE_YES.telling(Fraction.of(silent)));
        };
    }
}
