package org.conclusum.scenarios.analysis;

import java.util.Map;
import org.conclusum.kernel.Fraction;

/** How each projection acts on each one of the other factors, from -3 (strongly hinders) by 0 to 3 (strongly promotes). */
public final class ImpactMatrix {

    public static final int HINDERS = -3;
    public static final int PROMOTES = 3;

    private final MorphologicalBox box;
    private final int[][] points;

    /**
     * A matrix.
     *
     * @param impacts in whole or half points for every {@link MorphologicalBox#directedPairs() directed pair}
     * @throws IllegalArgumentException where one is missing or off the scale
     */
    public ImpactMatrix(MorphologicalBox box, Map<Pair, Fraction> impacts) {
        this.box = box;
        this.points = HalfPoints.of(box, impacts, box.directedPairs(), HINDERS, PROMOTES);
    }

    public MorphologicalBox box() {
        return box;
    }

    /** What a projection does to all others, in half points, by the places among all projections; zero within its factor. */
    int[] halves(int projection) {
        return points[projection].clone();
    }
}
