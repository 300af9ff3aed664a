package org.conclusum.kernel;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact number of votes or units, or a share of them: half a canton, five thirds of a vote, nine fifteenths.
 *
 * <p>Always in lowest terms with a positive denominator, so equal values are equal objects. Written "31" or "21/2".
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    private static final Pattern WRITTEN = Pattern.compile("(-?[0-9]+)(?:/([0-9]+))?");

    /** @throws IllegalArgumentException if the denominator is zero */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("A fraction needs a denominator other than zero");
        }
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger divisor = numerator.gcd(denominator);
            if (denominator.signum() < 0) {
                divisor = divisor.negate();
            }
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    public static Fraction of(long whole) {
        return of(BigInteger.valueOf(whole));
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Fraction of(BigInteger whole) {
        return new Fraction(whole, BigInteger.ONE);
    }

    /**
     * Reads "31", "5/3" or "-1/2".
     *
     * @throws IllegalArgumentException for anything else: signs before a denominator, blanks, decimal points, exponents
     */
    public static Fraction parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a whole number or a fraction: \"" + written + "\"");
        }
        String below = matcher.group(2);
        return new Fraction(new BigInteger(matcher.group(1)), below == null ? BigInteger.ONE : new BigInteger(below));
    }

    public Fraction plus(Fraction other) {
        if (other.isZero()) {
            return this;
        }
        if (isWhole() && other.isWhole()) {
            return of(numerator.add(other.numerator));
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @throws IllegalArgumentException if {@code other} is zero */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** The largest whole number that is not above this one; -1/2 gives -1. */
    public BigInteger floor() {
        BigInteger[] quotient = numerator.divideAndRemainder(denominator);
        return quotient[1].signum() < 0 ? quotient[0].subtract(BigInteger.ONE) : quotient[0];
    }

    /** The smallest whole number that is not below this one; -1/2 gives 0. */
    public BigInteger ceil() {
        return isWhole() ? numerator : floor().add(BigInteger.ONE);
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    public boolean isNegative() {
        return numerator.signum() < 0;
    }

    public boolean isMoreThan(Fraction other) {
        return compareTo(other) > 0;
    }

    public boolean isAtLeast(Fraction other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(Fraction other) {
        if (isWhole() && other.isWhole()) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
