package org.conclusum.resolutions;

/**
 * A measure with its resolution.
 *
 * @param office whether the reader runs the committee
 * @param mayReport whether the reader is among the owner's people or in the office that runs the committee, and there is
 *     something left to report
 */
public record MeasureDetail(MeasureRow measure, ResolutionRow resolution, boolean office, boolean mayReport) {}
