package org.conclusum.committees;

import java.util.List;
import org.conclusum.kernel.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A committee on a day with its seats and its working groups.
 *
 * @param chairs names, the chair before the deputies
 * @param officeTerm the term of office that the day lies in, or null
 * @param groups its working groups
 */
public record CommitteePicture(
        CommitteeRow committee,
        List<String> chairs,
        @Nullable DateRange officeTerm,
        List<SeatPicture> seats,
        List<CommitteePicture> groups) {

    public CommitteePicture {
        chairs = List.copyOf(chairs);
        seats = List.copyOf(seats);
        groups = List.copyOf(groups);
    }

    /** How many of its seats are filled so. */
    public long count(SeatPicture.Filling filling) {
        return seats.stream().filter(seat -> seat.filling() == filling).count();
    }
}
