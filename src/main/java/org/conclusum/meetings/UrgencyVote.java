package org.conclusum.meetings;

/** How the meeting voted on the urgency of an item, as the chair records it. */
public record UrgencyVote(boolean accepted, int yes, int no, int abstained) {

    public UrgencyVote {
        if (yes < 0 || no < 0 || abstained < 0) {
            throw new IllegalArgumentException("votes " + yes + ", " + no + ", " + abstained);
        }
    }
}
