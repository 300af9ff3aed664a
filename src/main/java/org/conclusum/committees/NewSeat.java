package org.conclusum.committees;

import java.util.Objects;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A seat to be made.
 *
 * @param label on whose behalf
 * @param ags municipality, or null for the seat of an education actor
 * @param voting false for an advisory seat
 * @param weight votes of the seat
 * @param group interest group, or null
 */
public record NewSeat(
        String label,
        @Nullable String ags,
        boolean voting,
        Fraction weight,
        @Nullable String group) {

    public NewSeat {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(weight, "weight");
    }

    /** A voting seat of a municipality. */
    public static NewSeat ofMunicipality(String name, String ags) {
        return new NewSeat(name, ags, true, Fraction.ONE, null);
    }

    /** An advisory seat of an education actor. */
    public static NewSeat advisory(String label) {
        return new NewSeat(label, null, false, Fraction.ONE, null);
    }
}
