package org.conclusum.exchange;

/** How well it is known that a practice works, from an idea that was tried to an effect that was measured. */
public enum EvidenceLevel {
    TRIED,
    DESCRIBED,
    EVALUATED,
    MEASURED
}
