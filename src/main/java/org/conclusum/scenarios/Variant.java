package org.conclusum.scenarios;

/** Which way a forecast assumes things to go. */
public enum Variant {
    TREND,
    BEST,
    WORST
}
