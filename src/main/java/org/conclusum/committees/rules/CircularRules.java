package org.conclusum.committees.rules;

import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How a committee decides without meeting (Umlaufbeschluss, VwVfG § 90 (1) sentence 2). Whatever the rule book says, a
 * single objection brings the matter before a meeting.
 *
 * @param allowed whether it may at all
 * @param returnQuorum share of the entitled seats that must answer, if any
 * @param silence what it means when somebody does not answer
 * @param chairMustReply whether it fails without an answer of the chair
 * @param deadlineDays calendar days for an answer, the day of receipt excluded; at least 1
 */
public record CircularRules(
        boolean allowed, @Nullable Threshold returnQuorum, Silence silence, boolean chairMustReply, int deadlineDays) {

    private static final int TWO_WEEKS = 14;

    /** @throws IllegalArgumentException if nobody had a day to answer */
    public CircularRules {
        if (deadlineDays < 1) {
            throw new IllegalArgumentException("A circular leaves at least a day to answer: " + deadlineDays);
        }
    }

    /** Allowed; more than half must answer within two weeks, and silence is not counted. */
    public static CircularRules usual() {
        return new CircularRules(true, Threshold.moreThan(Fraction.of(1, 2)), Silence.NOT_COUNTED, false, TWO_WEEKS);
    }
}
