package org.conclusum.resolutions;

import java.util.UUID;

/** A measure in the control of resolutions, with its resolution. */
public record ControlRow(MeasureRow measure, UUID committee, String number, String resolutionTitle, boolean closed) {}
