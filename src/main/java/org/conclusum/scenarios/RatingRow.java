package org.conclusum.scenarios;

import java.time.Instant;
import org.conclusum.scenarios.analysis.Pair;

/** How a municipality rates a pair, and who entered it when. */
public record RatingRow(MatrixKind kind, Pair pair, String ags, int rating, String ratedBy, Instant ratedAt) {}
