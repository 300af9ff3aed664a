package org.conclusum.moderation.variants;

import org.jspecify.annotations.Nullable;

/**
 * What a municipality needs of a variant, and how the variant does.
 *
 * @param redLine whether it is what must not happen; else a must-have
 * @param weight how much the issue matters to it, 1 to 5
 * @param verdict null while nobody has judged it
 */
public record Demand(boolean redLine, int weight, @Nullable Verdict verdict) {}
