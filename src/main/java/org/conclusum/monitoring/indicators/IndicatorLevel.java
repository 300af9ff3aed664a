package org.conclusum.monitoring.indicators;

/** How central an indicator is (Kern, Überblick, Ergänzung). */
public enum IndicatorLevel {
    CORE,
    OVERVIEW,
    SUPPLEMENTARY
}
