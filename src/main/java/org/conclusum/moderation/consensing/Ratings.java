package org.conclusum.moderation.consensing;

import java.util.List;

/**
 * A round as it was rated: option 0 is the passive one ("no decision"), the others follow.
 *
 * @param scale the highest resistance, {@link #USUAL_SCALE} as a rule
 * @param options how many options there are beside the passive one
 */
public record Ratings(int scale, int options, List<Sheet> sheets) {

    /** From no resistance to what nobody could bear (Schrotta, Visotschnig). */
    public static final int USUAL_SCALE = 10;

    /** The number of the option to decide nothing. */
    public static final int PASSIVE = 0;

    public Ratings {
        if (scale < 1 || options < 1) {
            throw new IllegalArgumentException("No round of " + options + " options from 0 to " + scale);
        }
        sheets = List.copyOf(sheets);
        for (Sheet sheet : sheets) {
            sheet.resistances().forEach((option, resistance) -> {
                if (option < PASSIVE || option > options || resistance < 0 || resistance > scale) {
                    throw new IllegalArgumentException("No resistance of " + resistance + " to option " + option);
                }
            });
        }
    }

    public static Ratings of(int options, List<Sheet> sheets) {
        return new Ratings(USUAL_SCALE, options, sheets);
    }
}
