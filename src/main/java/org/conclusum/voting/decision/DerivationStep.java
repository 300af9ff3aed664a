package org.conclusum.voting.decision;

import java.util.List;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * One step of the reasoning, to be told as a sentence or drawn as a bar.
 *
 * @param key which sentence; see {@link DerivationTexts}
 * @param arguments what it names: {@link Fraction} for numbers, {@link String} for ids of seats, units and groups,
 *     {@link Choice} for ballots
 * @param verdict whether what it asks for is there, if it asks for something
 * @param reached the filled part of the bar
 * @param base the whole bar
 * @param threshold where the mark stands
 */
public record DerivationStep(
        String key,
        List<Object> arguments,
        @Nullable Verdict verdict,
        @Nullable Fraction reached,
        @Nullable Fraction base,
        @Nullable Threshold threshold) {

    public DerivationStep {
        arguments = List.copyOf(arguments);
    }

    static DerivationStep telling(String key, Object... arguments) {
        return new DerivationStep(key, List.of(arguments), null, null, null, null);
    }

    DerivationStep judged(Verdict outcome) {
        return new DerivationStep(key, arguments, outcome, reached, base, threshold);
    }

    DerivationStep measured(Fraction part, Fraction whole, Threshold mark) {
        return new DerivationStep(key, arguments, verdict, part, whole, mark);
    }
}
