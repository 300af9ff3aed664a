package org.conclusum.voting.decision;

/** A ballot that was not counted, and why. */
public record IgnoredBallot(String seat, Cause cause) {

    /** Why a ballot was not counted. */
    public enum Cause {
        /** The seat has a conflict of interest. */
        EXCLUDED,
        /** Nobody of the seat was there. */
        ABSENT,
        /** It came after the deadline. */
        LATE
    }
}
