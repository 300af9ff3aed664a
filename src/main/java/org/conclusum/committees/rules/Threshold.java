package org.conclusum.committees.rules;

import java.math.BigInteger;
import org.conclusum.kernel.Fraction;

/**
 * How much of something is enough: "more than half", "at least two thirds".
 *
 * @param strict true for "more than", false for "at least"
 * @param share between 0 and 1; "more than 1" is refused since nothing could reach it
 */
public record Threshold(boolean strict, Fraction share) {

    private static final String MORE_THAN = ">";
    private static final String AT_LEAST = ">=";

    /** @throws IllegalArgumentException if no share of a whole could ever meet it */
    public Threshold {
        if (share.isNegative() || share.isMoreThan(Fraction.ONE) || (strict && share.equals(Fraction.ONE))) {
            throw new IllegalArgumentException("No share of a whole can be " + (strict ? MORE_THAN : AT_LEAST) + share
                    + "; a threshold lies between 0 and 1");
        }
    }

    public static Threshold moreThan(Fraction share) {
        return new Threshold(true, share);
    }

    public static Threshold atLeast(Fraction share) {
        return new Threshold(false, share);
    }

    /**
     * Reads ">1/2" or ">=55/100".
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Threshold parse(String written) {
        if (written.startsWith(AT_LEAST)) {
            return atLeast(Fraction.parse(written.substring(AT_LEAST.length())));
        }
        if (written.startsWith(MORE_THAN)) {
            return moreThan(Fraction.parse(written.substring(MORE_THAN.length())));
        }
        throw new IllegalArgumentException("A threshold starts with \">\" or \">=\": \"" + written + "\"");
    }

    /** Whether {@code reached} is enough of {@code base}; never, where there is nothing to have a share of. */
    public boolean isMetBy(Fraction reached, Fraction base) {
        if (base.isZero()) {
            return false;
        }
        Fraction bound = base.times(share);
        return strict ? reached.isMoreThan(bound) : reached.isAtLeast(bound);
    }

    /** The smallest multiple of {@code step} that is enough of {@code base}; with step 1 the smallest whole number. */
    public Fraction leastOf(Fraction base, Fraction step) {
        Fraction steps = base.times(share).dividedBy(step);
        BigInteger least = strict ? steps.floor().add(BigInteger.ONE) : steps.ceil();
        return Fraction.of(least).times(step);
    }

    @Override
    public String toString() {
        return (strict ? MORE_THAN : AT_LEAST) + share;
    }
}
