package org.conclusum.exchange;

/** The part of a life that a practice reaches. */
public enum LifePhase {
    EARLY_CHILDHOOD,
    PRIMARY,
    SECONDARY,
    TRANSITION,
    STUDY,
    ADULTS,
    ALL
}
