package org.conclusum.moderation.variants;

/** Whether a variant gives a municipality what it needs, or keeps off its red line. */
public enum Verdict {
    /** The must-have is met; the red line is kept. */
    MET,
    /** Half of it; of a red line: it is touched, not crossed. */
    PARTLY,
    /** The must-have is missing; the red line is crossed. */
    UNMET
}
