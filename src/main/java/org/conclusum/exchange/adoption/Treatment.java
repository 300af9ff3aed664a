package org.conclusum.exchange.adoption;

/** What the taker does with an element of a practice. */
public enum Treatment {
    KEEP,
    ADAPT,
    DROP
}
