package org.conclusum.moderation.variants;

import java.util.List;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How far a variant is from what a municipality needs.
 *
 * @param distance from 0, all must-haves met, to 1, none; by weight; null where none was judged
 * @param crossed how many of its red lines the variant crosses
 * @param judged how many demands were judged
 * @param demands how many there are
 */
public record Reach(@Nullable Fraction distance, int crossed, int judged, int demands) {

    /** Whether it moves towards the municipality, away from it, or neither. */
    public enum Movement {
        NEARER,
        SAME,
        FARTHER
    }

    private static final Fraction HALF = Fraction.of(1, 2);

    public static Reach of(List<Demand> demands) {
        Fraction weight = Fraction.ZERO;
        Fraction missing = Fraction.ZERO;
        int crossed = 0;
        int judged = 0;
        for (Demand demand : demands) {
            Verdict verdict = demand.verdict();
            if (verdict == null) {
                continue;
            }
            judged++;
            if (demand.redLine()) {
                crossed += verdict == Verdict.UNMET ? 1 : 0;
            } else {
                Fraction matters = Fraction.of(demand.weight());
                weight = weight.plus(matters);
                missing = missing.plus(matters.times(missing(verdict)));
            }
        }
        return new Reach(weight.isZero() ? null : missing.dividedBy(weight), crossed, judged, demands.size());
    }

    /** Whether the municipality can be expected to carry it: no red line crossed and no more than half of it missing. */
    public boolean carries() {
        return crossed == 0 && (distance == null || HALF.isAtLeast(distance));
    }

    /** What changed for the municipality against another variant; red lines come first. */
    public Movement against(Reach before) {
        if (crossed != before.crossed()) {
            return crossed < before.crossed() ? Movement.NEARER : Movement.FARTHER;
        }
        Fraction now = distance;
        Fraction then = before.distance();
        if (now == null || then == null || now.equals(then)) {
            return Movement.SAME;
        }
        return then.isMoreThan(now) ? Movement.NEARER : Movement.FARTHER;
    }

    private static Fraction missing(Verdict verdict) {
        return switch (verdict) {
            case MET -> Fraction.ZERO;
            case PARTLY -> HALF;
            case UNMET -> Fraction.ONE;
        };
    }
}
