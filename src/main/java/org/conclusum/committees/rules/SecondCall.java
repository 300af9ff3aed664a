package org.conclusum.committees.rules;

/**
 * The lighter quorum of a second meeting on the same item, if its summons warned of it (VwVfG § 90 (2), GemO RLP
 * § 39 (1)).
 *
 * @param minimum seats that must be there; replaces the ordinary conditions and minimum
 */
public record SecondCall(int minimum) {

    /** @throws IllegalArgumentException if the minimum is negative */
    public SecondCall {
        if (minimum < 0) {
            throw new IllegalArgumentException("A second call's minimum is not negative: " + minimum);
        }
    }
}
