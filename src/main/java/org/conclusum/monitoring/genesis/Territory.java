package org.conclusum.monitoring.genesis;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keys of territories: official municipality keys, digits with leading zeros, of a Land (2) down to a municipality (8). */
public final class Territory {

    private static final Set<String> VARIABLES = Set.of("DINSG", "DLAND", "REGBEZ", "KREISE", "GEMEIN");
    private static final Set<Integer> LENGTHS = Set.of(2, 3, 5, 8);
    private static final int LAENDER = 16;

    private Territory() {}

    static boolean isVariable(String code) {
        return VARIABLES.contains(code);
    }

    /** What is wrong with a key, if anything. */
    public static @Nullable Reason fault(String key) {
        if (key.isEmpty()) {
            return null;
        }
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return Reason.UNREADABLE_KEY;
            }
        }
        if (LENGTHS.contains(key.length() + 1) && !LENGTHS.contains(key.length())) {
            return Reason.KEY_WITHOUT_LEADING_ZERO;
        }
        if (!LENGTHS.contains(key.length())) {
            return Reason.UNREADABLE_KEY;
        }
        int land = Integer.parseInt(key.substring(0, 2));
        return land >= 1 && land <= LAENDER ? null : Reason.UNREADABLE_KEY;
    }
}
