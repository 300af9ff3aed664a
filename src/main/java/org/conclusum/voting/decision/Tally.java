package org.conclusum.voting.decision;

/** Counted votes of one unit, as a popular or a secret vote leaves them. */
public record Tally(long yes, long no, long abstain) {

    /** @throws IllegalArgumentException if a number is negative */
    public Tally {
        if (yes < 0 || no < 0 || abstain < 0) {
            throw new IllegalArgumentException("Counted votes are not negative");
        }
    }
}
