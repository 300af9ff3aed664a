package org.conclusum.scenarios;

import java.time.Instant;

/** What was agreed on a pair where ratings differ; it takes the place of their median. */
public record Agreement(int rating, String note, String agreedBy, Instant agreedAt) {}
