package org.conclusum.regions;

import java.time.LocalDate;

/** Inhabitants of a municipality at a reference date, with the source that the law asks to credit. */
public record PopulationFigure(String ags, LocalDate referenceDate, long inhabitants, String source) {}
