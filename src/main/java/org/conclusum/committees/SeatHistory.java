package org.conclusum.committees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.committees.structure.EndMustNotBeLaterThanPlanned;
import org.conclusum.committees.structure.EndMustNotLieBeforeBegin;
import org.conclusum.committees.structure.MandateMustLieWithinItsSeat;
import org.conclusum.committees.structure.MandatesMustNotOverlap;
import org.conclusum.committees.structure.PersonMustSitOnce;
import org.conclusum.kernel.DateRange;
import org.conclusum.kernel.Rule;
import org.jspecify.annotations.Nullable;

/** A seat with everybody who has sat, sits or is to sit on it, so that a change leaves the past as it was. */
record SeatHistory(
        UUID seat, UUID committee, String label, @Nullable String ags, DateRange term, List<Mandate> mandates) {

    /** What a change does: mandates that end, by their id with the last day, and mandates that begin. */
    record Change(Map<UUID, LocalDate> ends, List<Mandate> begins) {
        Change {
            ends = Map.copyOf(ends);
            begins = List.copyOf(begins);
        }
    }

    SeatHistory {
        mandates = List.copyOf(mandates);
    }

    /**
     * Fills the seat anew with effect from a day; whoever stays in the same place goes on.
     *
     * @param until last day of the mandates that begin, or null
     */
    Change changeFrom(LocalDate from, @Nullable LocalDate until, Occupancy occupancy) {
        Rule.checkAll(
                new MandateMustLieWithinItsSeat(from, term.from(), term.until()),
                new PersonMustSitOnce(occupancy.namesSomebodyTwice(), label),
                new MandatesMustNotOverlap(mandates.stream().map(Mandate::term).toList(), from));
        Map<Integer, UUID> wanted = wanted(occupancy);
        Map<UUID, LocalDate> ends = new LinkedHashMap<>();
        for (Mandate mandate : mandates) {
            if (mandate.term().contains(from)) {
                if (mandate.account().equals(wanted.get(mandate.position()))) {
                    wanted.remove(mandate.position());
                } else {
                    ends.put(mandate.id(), from.minusDays(1));
                }
            }
        }
        List<Mandate> begins = new ArrayList<>();
        wanted.forEach((position, account) ->
                begins.add(new Mandate(UUID.randomUUID(), account, position, new DateRange(from, until))));
        return new Change(ends, begins);
    }

    /** The mandate with this id; its last day may be moved forward to this one. */
    Mandate endable(UUID mandate, LocalDate lastDay) {
        Mandate found = mandates.stream()
                .filter(candidate -> candidate.id().equals(mandate))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("mandate " + mandate + " of seat " + seat));
        Rule.checkAll(
                new EndMustNotLieBeforeBegin(found.term().from(), lastDay),
                new EndMustNotBeLaterThanPlanned(found.term().until(), lastDay));
        return found;
    }

    private static Map<Integer, UUID> wanted(Occupancy occupancy) {
        Map<Integer, UUID> wanted = new LinkedHashMap<>();
        UUID delegate = occupancy.delegate();
        if (delegate != null) {
            wanted.put(0, delegate);
        }
        for (int place = 0; place < occupancy.substitutes().size(); place++) {
            wanted.put(place + 1, occupancy.substitutes().get(place));
        }
        return wanted;
    }
}
