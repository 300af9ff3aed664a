package org.conclusum.exchange.likeness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How far municipalities are apart by several figures: Gower's distance for numbers (Gower 1971, "A general coefficient
 * of similarity and some of its properties", Biometrics 27, S. 857–871). For each figure the difference is divided by the
 * range over all municipalities, so that it lies between 0 and 1; the distance is the mean over the figures that both
 * have. A missing figure is left out and counted; where fewer than half of the figures are there for both, nothing is said.
 */
public final class Gower {

    /** Up to this part of the range two figures are near. */
    public static final double NEAR = 0.2;

    /** From this part of the range on two figures are far apart. */
    public static final double FAR = 0.5;

    /**
     * One figure of all municipalities.
     *
     * @param values by AGS; a municipality without a figure is not there
     */
    public record Measure(String name, Map<String, BigDecimal> values) {

        public Measure {
            values = Map.copyOf(values);
        }

        double range() {
            double highest = doubles().max().orElse(0);
            return highest - doubles().min().orElse(0);
        }

        private java.util.stream.DoubleStream doubles() {
            return values.values().stream().mapToDouble(BigDecimal::doubleValue);
        }
    }

    /** How far two municipalities are apart by one figure, as a part of the range. */
    public record Part(String measure, BigDecimal own, BigDecimal other, double distance) {

        public boolean near() {
            return distance <= NEAR;
        }

        public boolean far() {
            return distance >= FAR;
        }
    }

    /**
     * How far another municipality is.
     *
     * @param distance from 0, alike in every figure, to 1
     * @param parts of the figures that both have, the nearest first
     * @param missing the figures that one of them lacks
     */
    public record Neighbour(String ags, double distance, List<Part> parts, List<String> missing) {

        public Neighbour {
            parts = List.copyOf(parts);
            missing = List.copyOf(missing);
        }
    }

    private final List<Measure> measures;

    public Gower(List<Measure> measures) {
        this.measures = List.copyOf(measures);
    }

    /** The others from the most alike on; those of whom too little is known are left out. */
    public List<Neighbour> of(String ags) {
        return measures.stream()
                .flatMap(measure -> measure.values().keySet().stream())
                .distinct()
                .filter(other -> !other.equals(ags))
                .flatMap(other -> between(ags, other))
                .sorted(Comparator.comparingDouble(Neighbour::distance).thenComparing(Neighbour::ags))
                .toList();
    }

    private Stream<Neighbour> between(String ags, String other) {
        List<Part> parts = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Measure measure : measures) {
            BigDecimal own = measure.values().get(ags);
            BigDecimal theirs = measure.values().get(other);
            if (own == null || theirs == null) {
                missing.add(measure.name());
            } else {
                parts.add(part(measure, own, theirs));
            }
        }
        if (parts.isEmpty() || parts.size() * 2 < measures.size()) {
            return Stream.of();
        }
        parts.sort(Comparator.comparingDouble(Part::distance));
        double mean = parts.stream().mapToDouble(Part::distance).average().orElseThrow();
        return Stream.of(new Neighbour(other, mean, parts, missing));
    }

    private static Part part(Measure measure, BigDecimal own, BigDecimal other) {
        double range = measure.range();
        double apart = Math.abs(Objects.requireNonNull(own).subtract(other).doubleValue());
        return new Part(measure.name(), own, other, range == 0 ? 0 : apart / range);
    }
}
