package org.conclusum.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One figure as it was and as it is now. */
public record FigureChange(CitedFigure before, CitedFigure now) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 10;

    /** Whether it reads otherwise now: another value, another mark, or certain where it was not. */
    public boolean isChange() {
        return !sameValue(before.value(), now.value())
                || !Objects.equals(before.mark(), now.mark())
                || before.uncertain() != now.uncertain();
    }

    /** By how many percent it rose or fell; nothing where one of the two is missing, or it was zero. */
    public Optional<BigDecimal> percent() {
        BigDecimal old = before.value();
        BigDecimal fresh = now.value();
        if (old == null || fresh == null || old.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(fresh.subtract(old).multiply(HUNDRED).divide(old.abs(), DIGITS, RoundingMode.HALF_UP));
    }

    /** Whether it changed by more percent than this; a figure that came or went, or was zero, always did. */
    boolean exceeds(BigDecimal threshold) {
        if (sameValue(before.value(), now.value())) {
            return false;
        }
        return percent()
                .map(BigDecimal::abs)
                .map(size -> size.compareTo(threshold) > 0)
                .orElse(true);
    }

    private static boolean sameValue(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
