package org.conclusum.scenarios;

import java.time.Instant;

/** That a municipality handed in what it rated. */
public record RatingSheet(String ags, String handedInBy, Instant handedInAt) {}
