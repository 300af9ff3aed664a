package org.conclusum.committees.rules;

/**
 * How long a committee looks for a proposal to which nobody objects, and what follows if it does not find one.
 *
 * @param rounds rounds at most, at least 1
 * @param afterwards what follows the last round with an objection
 */
public record ConsensusRules(int rounds, Afterwards afterwards) {

    private static final int THREE_ROUNDS = 3;

    /** What follows when the last round ends with an objection. */
    public enum Afterwards {
        /** The committee votes by its majority. */
        VOTE,
        /** The matter goes back to whoever brought it, or to the home bodies. */
        REFER,
        /** The positions are recorded; nothing is decided. */
        RECORD_DISSENT
    }

    /** @throws IllegalArgumentException without a round */
    public ConsensusRules {
        if (rounds < 1) {
            throw new IllegalArgumentException("Consensus is sought in at least one round: " + rounds);
        }
    }

    /** Three rounds, then a vote. */
    public static ConsensusRules usual() {
        return new ConsensusRules(THREE_ROUNDS, Afterwards.VOTE);
    }
}
