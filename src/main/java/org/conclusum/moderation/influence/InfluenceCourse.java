package org.conclusum.moderation.influence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All estimates of a moderation, and from them the map of each day on which something was estimated. */
public record InfluenceCourse(List<Estimate> estimates) {

    private static final Comparator<Estimate> BY_DAY =
            Comparator.comparing(Estimate::day).thenComparingInt(Estimate::version);

    public InfluenceCourse {
        estimates = estimates.stream().sorted(BY_DAY).toList();
    }

    /** The days that have a map of their own, the first one first. */
    public List<LocalDate> days() {
        return estimates.stream().map(Estimate::day).distinct().toList();
    }

    /** What counted on a day: of each party the last entry of that day or of the last day before it. */
    public Map<Party, Estimate> on(LocalDate day) {
        Map<Party, Estimate> counted = new HashMap<>();
        estimates.stream().filter(one -> !one.day().isAfter(day)).forEach(one -> counted.put(one.party(), one));
        return counted;
    }

    /** The way of a party up to a day: what counted on each day on which it was estimated, the first one first. */
    public List<Estimate> way(Party party, LocalDate until) {
        Map<LocalDate, Estimate> byDay = new TreeMap<>();
        estimates.stream()
                .filter(one -> one.party().equals(party) && !one.day().isAfter(until))
                .forEach(one -> byDay.put(one.day(), one));
        return List.copyOf(byDay.values());
    }

    /** The number of the last entry about a party; 0 where there is none. */
    public int lastVersion(Party party) {
        return estimates.stream()
                .filter(one -> one.party().equals(party))
                .mapToInt(Estimate::version)
                .max()
                .orElse(0);
    }
}
