package org.conclusum.resolutions;

/** Why a measure's light shows what it shows; the first that applies. */
public enum LightRule {
    DONE,
    /** The date has passed. */
    OVERDUE,
    /** The latest report says that it is at risk. */
    AT_RISK,
    /** The latest report says that it takes longer. */
    DELAYED,
    /** The report that the cycle asks for did not come. */
    REPORT_MISSING,
    /** The latest report says so. */
    ON_TRACK,
    /** Nothing was reported and nothing has to be yet. */
    NOTHING_DUE;

    Light light() {
        return switch (this) {
            case DONE -> Light.DONE;
            case OVERDUE, AT_RISK -> Light.RED;
            case DELAYED, REPORT_MISSING -> Light.YELLOW;
            case ON_TRACK, NOTHING_DUE -> Light.GREEN;
        };
    }
}
