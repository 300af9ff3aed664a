package org.conclusum.committees;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to fill a seat.
 *
 * @param delegate account of the member, or null where the seat falls vacant
 * @param substitutes accounts of the substitutes, in their order
 */
public record Occupancy(@Nullable UUID delegate, List<UUID> substitutes) {

    public Occupancy {
        substitutes = List.copyOf(substitutes);
    }

    /** Nobody. */
    public static Occupancy vacant() {
        return new Occupancy(null, List.of());
    }

    /** Everybody, the delegate first. */
    public List<UUID> people() {
        List<UUID> people = new ArrayList<>();
        if (delegate != null) {
            people.add(delegate);
        }
        people.addAll(substitutes);
        return List.copyOf(people);
    }

    boolean namesSomebodyTwice() {
        return new HashSet<>(people()).size() < people().size();
    }
}
