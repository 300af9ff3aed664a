package org.conclusum.committees;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to found a committee.
 *
 * @param region code of the region, or null for a committee across regions
 * @param parent the committee that it is a working group of, or null
 * @param from first day of its first term
 * @param until last day of its first term
 * @param answersBy day until which delegates are to be named
 * @param rules how it decides from the first day of its first term on
 */
public record NewCommittee(
        String code,
        String name,
        @Nullable String region,
        String purpose,
        @Nullable UUID parent,
        LocalDate from,
        LocalDate until,
        LocalDate answersBy,
        RuleBookText rules,
        List<NewSeat> seats) {

    public NewCommittee {
        seats = List.copyOf(seats);
    }
}
