package org.conclusum.notifications;

/** What a notice is about: for each kind a person chooses how to hear of it. */
public enum NoticeKind {
    /** Something waits for the person, often with a deadline. */
    TASKS(false),
    /** Invitations to meetings, and whatever changes in them; the rule book wants them delivered. */
    INVITATIONS(true),
    /** Minutes, against which objections are possible for a time; they are delivered. */
    MINUTES(true),
    /** Decisions without a meeting; a vote is open for a time, and the rule book wants it delivered. */
    CIRCULARS(true),
    /** Votes that are missing, and how ballots ended. */
    VOTES(false),
    PROPOSALS(false),
    MODERATION(false),
    RESOLUTIONS(false),
    COMMITTEES(false),
    EXCHANGE(false);

    private final boolean delivered;

    NoticeKind(boolean delivered) {
        this.delivered = delivered;
    }

    /** Whether law or rule book want it delivered, so that nobody can turn it off or put it off. */
    public boolean mustBeDelivered() {
        return delivered;
    }
}
