package org.conclusum.moderation.consensing;

/** Three ways to look at the same ratings. */
public enum View {
    /** Every rater counts once: the group resistance. */
    PER_HEAD,
    /** Only the strongest single resistance counts. */
    HIGHEST,
    /** Every rater counts by weight, such as inhabitants. */
    WEIGHTED
}
