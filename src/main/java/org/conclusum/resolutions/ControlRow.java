package org.conclusum.resolutions;

import java.util.UUID;

/**
 * A measure in the control of resolutions, with its resolution or what else it was agreed in.
 *
 * @param number of the resolution, or what it was agreed in
 * @param route where the measure is found, a route of the interface
 * @param origin where the resolution is found, or what else it was agreed in
 */
public record ControlRow(
        MeasureRow measure,
        UUID committee,
        String number,
        String resolutionTitle,
        boolean closed,
        String route,
        String origin) {}
