package org.conclusum.scenarios;

import java.util.List;
import java.util.stream.IntStream;
import org.conclusum.scenarios.analysis.ConsistencyMatrix;
import org.conclusum.scenarios.analysis.ImpactMatrix;
import org.conclusum.scenarios.analysis.MorphologicalBox;
import org.conclusum.scenarios.analysis.Pair;

/** What is rated on pairs of projections. */
public enum MatrixKind {
    /** Whether two projections go together. */
    CONSISTENCY(ConsistencyMatrix.EXCLUDES, ConsistencyMatrix.SUPPORTS, ConsistencyMatrix.NEUTRAL),
    /** How one projection acts on another. */
    IMPACT(ImpactMatrix.HINDERS, ImpactMatrix.PROMOTES, 0);

    private final int lowest;
    private final int highest;
    private final int neutral;

    MatrixKind(int lowest, int highest, int neutral) {
        this.lowest = lowest;
        this.highest = highest;
        this.neutral = neutral;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    public int neutral() {
        return neutral;
    }

    public List<Integer> scale() {
        return IntStream.rangeClosed(lowest, highest).boxed().toList();
    }

    /** What is to be rated of a box. */
    public List<Pair> pairs(MorphologicalBox box) {
        return this == CONSISTENCY ? box.pairs() : box.directedPairs();
    }
}
