package org.conclusum.monitoring;

import java.time.Instant;

/**
 * An import that was taken over: from it on the figures of its table are known as they are.
 *
 * @param vintage counts all imports
 */
public record VintageRow(int vintage, String table, String fileName, Instant appliedAt) {}
