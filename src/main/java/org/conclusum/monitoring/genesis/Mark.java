package org.conclusum.monitoring.genesis;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a table where there is no number. None of them is zero by itself.
 *
 * <p>Source: signs in the tables of the Statistische Ämter des Bundes und der Länder.
 */
public enum Mark {
    /** Nothing there: zero in some tables, a county that was abolished in others. */
    NOTHING("-"),
    /** Unknown, or kept secret. */
    SECRET("."),
    /** Not certain enough to be told. */
    UNCERTAIN("/"),
    /** Makes no sense here. */
    BLOCKED("x"),
    /** Comes later. */
    LATER("...");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** The mark with this sign, or none. */
    public static @Nullable Mark of(String sign) {
        return switch (sign) {
            case "-" -> NOTHING;
            case "." -> SECRET;
            case "/" -> UNCERTAIN;
            case "x", "X" -> BLOCKED;
            case "...", "…" -> LATER;
            default -> null;
        };
    }
}
