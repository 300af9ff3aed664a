package org.conclusum.resolutions.effect;

import java.math.BigDecimal;

/** On which side of the target the figure has to lie; the target itself is enough. */
public enum Comparison {
    AT_LEAST,
    AT_MOST;

    boolean isMet(BigDecimal found, BigDecimal target) {
        int order = found.compareTo(target);
        return this == AT_LEAST ? order >= 0 : order <= 0;
    }
}
