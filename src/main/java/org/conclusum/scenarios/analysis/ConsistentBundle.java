package org.conclusum.scenarios.analysis;

import java.util.List;
import org.conclusum.kernel.Fraction;

/**
 * A bundle in which no projection excludes another.
 *
 * @param rank from 1; equal where sum and weak ratings are equal
 * @param projections the projection of each factor, from 0
 * @param sum of the ratings of all its pairs
 * @param weak how many of them are 2 or less
 */
public record ConsistentBundle(int rank, List<Integer> projections, Fraction sum, int weak) {

    public ConsistentBundle {
        projections = List.copyOf(projections);
    }
}
