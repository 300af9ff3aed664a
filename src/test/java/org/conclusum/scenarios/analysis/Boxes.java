package org.conclusum.scenarios.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.conclusum.kernel.Fraction;

/** Boxes and matrices for tests. */
final class Boxes {

    /** Demography, schools, staff, governance: the worked example of the field. */
    static final MorphologicalBox WORKED = new MorphologicalBox(List.of(3, 2, 2, 2));

    private static final int[] WORKED_RATINGS = {
        5,
        2,
        3,
        4,
        1,
        5, // D on S
        4,
        2,
        3,
        3,
        2,
        4, // D on F
        4,
        3,
        3,
        3,
        2,
        4, // D on G
        4,
        1,
        3,
        5, // S on F
        4,
        2,
        3,
        4, // S on G
        4,
        2,
        2,
        4 // F on G
    };

    private Boxes() {}

    static ConsistencyMatrix worked() {
        Map<Pair, Fraction> ratings = new HashMap<>();
        List<Pair> pairs = WORKED.pairs();
        for (int place = 0; place < pairs.size(); place++) {
            ratings.put(pairs.get(place), Fraction.of(WORKED_RATINGS[place]));
        }
        return new ConsistencyMatrix(WORKED, ratings);
    }

    static ConsistencyMatrix even(MorphologicalBox box, int rating) {
        Map<Pair, Fraction> ratings = new HashMap<>();
        box.pairs().forEach(pair -> ratings.put(pair, Fraction.of(rating)));
        return new ConsistencyMatrix(box, ratings);
    }

    static MorphologicalBox some(Random random) {
        return new MorphologicalBox(
                random.ints(2 + random.nextInt(4), 1, 5).boxed().toList());
    }

    /** Random ratings in half points from the lowest to the highest. */
    static Map<Pair, Fraction> ratings(List<Pair> pairs, int lowest, int highest, Random random) {
        Map<Pair, Fraction> ratings = new HashMap<>();
        pairs.forEach(
                pair -> ratings.put(pair, Fraction.of(2L * lowest + random.nextInt(2 * (highest - lowest) + 1), 2)));
        return ratings;
    }
}
