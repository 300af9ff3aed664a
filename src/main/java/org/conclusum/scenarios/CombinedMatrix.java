package org.conclusum.scenarios;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.kernel.Fraction;
import org.conclusum.scenarios.analysis.Pair;

/** All ratings of a project of one kind, pair by pair in their order. */
public record CombinedMatrix(MatrixKind kind, List<CombinedRating> ratings) {

    public CombinedMatrix {
        ratings = List.copyOf(ratings);
    }

    public Map<Pair, CombinedRating> byPair() {
        return ratings.stream().collect(Collectors.toMap(CombinedRating::pair, Function.identity()));
    }

    /** Whether every pair has a value. */
    public boolean isComplete() {
        return ratings.stream().allMatch(rating -> rating.value() != null);
    }

    /** What is reckoned with; pairs without a value are missing. */
    public Map<Pair, Fraction> values() {
        Map<Pair, Fraction> values = new HashMap<>();
        for (CombinedRating rating : ratings) {
            Fraction value = rating.value();
            if (value != null) {
                values.put(rating.pair(), value);
            }
        }
        return values;
    }

    /** Where the municipalities differ by two points and more and nothing is agreed, the widest first. */
    public List<CombinedRating> differing() {
        return ratings.stream()
                .filter(rating -> rating.spread() >= 2 && rating.agreement() == null)
                .sorted(Comparator.comparingInt(CombinedRating::spread).reversed())
                .toList();
    }
}
