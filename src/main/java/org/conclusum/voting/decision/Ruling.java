package org.conclusum.voting.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule has to say about a case.
 *
 * @param outcome what it ends the case with, or null if the next rule is to be asked
 * @param steps its part of the reasoning
 */
record Ruling(@Nullable Outcome outcome, @Nullable Reason reason, List<DerivationStep> steps) {

    Ruling {
        steps = List.copyOf(steps);
    }

    static Ruling passes(List<DerivationStep> steps) {
        return new Ruling(null, null, steps);
    }

    static Ruling passes(DerivationStep... steps) {
        return passes(List.of(steps));
    }

    static Ruling ends(Outcome outcome, Reason reason, List<DerivationStep> steps) {
        return new Ruling(outcome, reason, steps);
    }

    static Ruling ends(Outcome outcome, Reason reason, DerivationStep... steps) {
        return ends(outcome, reason, List.of(steps));
    }
}
