package org.conclusum.meetings;

/** A show of hands on the urgency of an item, in votes as whoever leads the meeting counts them. */
public record UrgencyVote(int yes, int no, int abstained) {

    public UrgencyVote {
        if (yes < 0 || no < 0 || abstained < 0) {
            throw new IllegalArgumentException("votes " + yes + ", " + no + ", " + abstained);
        }
    }
}
