package org.conclusum.voting.decision;

import org.conclusum.committees.rules.Base;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How one majority came out.
 *
 * @param baseAmount what the share was taken of
 * @param required the smallest number that meets the condition, in whole votes or, where weights or counts are
 *     fractions, in the finest step they allow; null where there is nothing to have a share of
 * @param reached what said yes
 * @param met whether it counts as met, be it by lack of a blocking minority
 */
public record ConditionFinding(
        Measure measure,
        Base base,
        Threshold threshold,
        Fraction baseAmount,
        @Nullable Fraction required,
        Fraction reached,
        boolean met) {}
