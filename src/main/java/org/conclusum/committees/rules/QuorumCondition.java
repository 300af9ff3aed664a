package org.conclusum.committees.rules;

/**
 * One thing of which enough must be there: more than half of the seats, two thirds of the votes.
 *
 * @param measure seats, votes or units, compared with all the bylaws know
 */
public record QuorumCondition(Measure measure, Threshold threshold) {

    /** @throws IllegalArgumentException if inhabitants are to be present */
    public QuorumCondition {
        if (measure == Measure.POPULATION) {
            throw new IllegalArgumentException("A quorum is measured in SEATS, VOTES or UNITS, not POPULATION");
        }
    }
}
