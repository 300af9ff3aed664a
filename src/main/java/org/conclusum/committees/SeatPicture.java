package org.conclusum.committees;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A seat on a day with the people who fill it by name, and until when.
 *
 * @param delegate the member, or null while the seat is vacant
 * @param until last day of the member's mandate, or null where none is set
 * @param substitutes in their order
 */
public record SeatPicture(
        UUID seat,
        UUID committee,
        String label,
        @Nullable String ags,
        boolean voting,
        Fraction weight,
        @Nullable String group,
        @Nullable Holder delegate,
        @Nullable LocalDate until,
        List<Holder> substitutes,
        Filling filling) {

    /** Whether somebody sits there, and for how long. */
    public enum Filling {
        FILLED,
        /** The member's mandate ends within {@link CommitteeStructure#SOON} days. */
        ENDING,
        VACANT
    }

    /** Somebody with a mandate. */
    public record Holder(
            UUID mandate,
            UUID account,
            String name,
            LocalDate since,
            @Nullable LocalDate until) {}

    public SeatPicture {
        substitutes = List.copyOf(substitutes);
    }
}
