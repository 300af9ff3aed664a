package org.conclusum.voting.decision;

/**
 * The how manieth time a committee was called for the same item.
 *
 * @param number 1 for the first
 * @param warned whether the summons said that a second meeting is quorate regardless (VwVfG § 90 (2))
 */
public record Call(int number, boolean warned) {

    public static final Call FIRST = new Call(1, false);

    /** @throws IllegalArgumentException if the number is below 1 */
    public Call {
        if (number < 1) {
            throw new IllegalArgumentException("Calls are counted from 1: " + number);
        }
    }

    boolean isWarnedRepetition() {
        return number >= 2 && warned;
    }
}
