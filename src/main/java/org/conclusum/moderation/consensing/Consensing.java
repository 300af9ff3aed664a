package org.conclusum.moderation.consensing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a round: group resistance is the sum of the resistances over the raters times the scale, acceptance the rest
 * to 100 percent. Options stand in the order of their mean resistance, then of the highest single one, then of the number
 * who resist strongly; what is equal in all of them has to be rated again.
 */
public final class Consensing {

    private static final Fraction HUNDRED = Fraction.of(100);

    /** From eight tenths of the scale on a resistance is strong. */
    private static final Fraction STRONG = Fraction.of(8, 10);

    private static final Comparator<OptionFinding> ORDER = Comparator.comparing(
                    OptionFinding::acceptance,
                    Comparator.nullsFirst(Comparator.<Fraction>naturalOrder()).reversed())
            .thenComparingInt(OptionFinding::highest)
            .thenComparingInt(OptionFinding::strong);

    private Consensing() {}

    public static Finding of(Ratings ratings) {
        List<OptionFinding> found = IntStream.rangeClosed(Ratings.PASSIVE, ratings.options())
                .mapToObj(option -> finding(option, ratings))
                .toList();
        return new Finding(
                ratings.scale(),
                found.stream()
                        .map(option -> option.ranked(1
                                + (int) found.stream()
                                        .filter(other -> ORDER.compare(other, option) < 0)
                                        .count()))
                        .toList());
    }

    /** Whether a resistance is strong on this scale. */
    public static boolean isStrong(int resistance, int scale) {
        return Fraction.of(resistance).isAtLeast(STRONG.times(Fraction.of(scale)));
    }

    private static OptionFinding finding(int option, Ratings ratings) {
        int scale = ratings.scale();
        List<Integer> spread = new ArrayList<>(Collections.nCopies(scale + 1, 0));
        int raters = 0;
        int strong = 0;
        int highest = 0;
        long sum = 0;
        Fraction weight = Fraction.ZERO;
        Fraction weighted = Fraction.ZERO;
        for (Sheet sheet : ratings.sheets()) {
            Integer resistance = sheet.resistances().get(option);
            if (resistance == null) {
                continue;
            }
            raters++;
            sum += resistance;
            highest = Math.max(highest, resistance);
            strong += isStrong(resistance, scale) ? 1 : 0;
            spread.set(resistance, spread.get(resistance) + 1);
            weight = weight.plus(Fraction.of(sheet.weight()));
            weighted = weighted.plus(Fraction.of(sheet.weight()).times(Fraction.of(resistance)));
        }
        return new OptionFinding(
                option,
                raters,
                sum,
                acceptance(Fraction.of(sum), Fraction.of(raters), scale),
                highest,
                strong,
                acceptance(weighted, weight, scale),
                spread,
                0);
    }

    private static @Nullable Fraction acceptance(Fraction resistance, Fraction raters, int scale) {
        return raters.isZero()
                ? null
                : HUNDRED.minus(HUNDRED.times(resistance).dividedBy(raters.times(Fraction.of(scale))));
    }
}
