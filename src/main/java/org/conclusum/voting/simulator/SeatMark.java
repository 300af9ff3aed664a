package org.conclusum.voting.simulator;

import java.util.Arrays;
import java.util.Optional;

/** What a seat does in a tried vote, and the letter that says so in a link. */
public enum SeatMark {
    YES('y'),
    NO('n'),
    ABSTAIN('o'),
    ABSENT('a'),
    /** A conflict of interest. */
    EXCLUDED('x');

    private final char letter;

    SeatMark(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    /** The next in the round through all of them. */
    public SeatMark next() {
        return values()[(ordinal() + 1) % values().length];
    }

    static Optional<SeatMark> of(char letter) {
        return Arrays.stream(values()).filter(mark -> mark.letter == letter).findFirst();
    }
}
