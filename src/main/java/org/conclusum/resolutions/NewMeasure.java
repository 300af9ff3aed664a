package org.conclusum.resolutions;

import java.time.LocalDate;

/** A measure to be given out. */
public record NewMeasure(String title, String owner, LocalDate due) {}
