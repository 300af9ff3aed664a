package org.conclusum.monitoring.imports;

/** How the figures of a file compare with those that stand: new, different, the same. */
public record Comparison(long fresh, long changed, long same) {}
