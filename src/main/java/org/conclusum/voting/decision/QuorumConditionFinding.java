package org.conclusum.voting.decision;

import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How one condition of the quorum came out.
 *
 * @param statutory what the bylaws know
 * @param required the smallest number that meets the condition; null where the bylaws know nobody
 * @param present what was there and might vote
 */
public record QuorumConditionFinding(
        Measure measure,
        Threshold threshold,
        Fraction statutory,
        @Nullable Fraction required,
        Fraction present,
        boolean met) {}
