package org.conclusum.voting.secret;

import java.math.BigInteger;
import java.util.Collection;
import org.conclusum.kernel.Fraction;

/**
 * How many papers there are: weights are cast as equal papers, each worth the same part of a vote, so that no paper
 * tells from whom it is by its weight.
 *
 * @param parts papers that make up one vote: the least common denominator of the weights
 * @param capacity papers of all seats
 */
public record PaperCount(int parts, int capacity) {

    public static PaperCount of(Collection<Fraction> weights) {
        BigInteger parts = weights.stream()
                .map(Fraction::denominator)
                .reduce(BigInteger.ONE, (one, other) -> one.multiply(other).divide(one.gcd(other)));
        int each = parts.intValueExact();
        int capacity = weights.stream().mapToInt(weight -> of(weight, each)).reduce(0, Math::addExact);
        return new PaperCount(each, Math.max(1, capacity));
    }

    /** The papers of a seat. */
    public static int of(Fraction weight, int parts) {
        return weight.times(Fraction.of(parts)).numerator().intValueExact();
    }
}
