package org.conclusum.scenarios.analysis;

import java.util.Map;
import org.conclusum.kernel.Fraction;

/** How each projection goes with each one of another factor, from 1 (excludes it) by 3 (neutral) to 5 (supports it). */
public final class ConsistencyMatrix {

    public static final int EXCLUDES = 1;
    public static final int NEUTRAL = 3;
    public static final int SUPPORTS = 5;

    private final MorphologicalBox box;
    private final int[][] points;

    /**
     * A matrix.
     *
     * @param ratings in whole or half points for every {@link MorphologicalBox#pairs() pair}
     * @throws IllegalArgumentException where one is missing or off the scale
     */
    public ConsistencyMatrix(MorphologicalBox box, Map<Pair, Fraction> ratings) {
        this.box = box;
        this.points = HalfPoints.of(box, ratings, box.pairs(), EXCLUDES, SUPPORTS);
    }

    public MorphologicalBox box() {
        return box;
    }

    /** In half points, by the places among all projections, the earlier factor's first. */
    int halves(int projection, int later) {
        return points[projection][later];
    }
}
