package org.conclusum.meetings;

/** Where an item stands. */
public enum AgendaItemState {
    PENDING,
    CURRENT,
    DONE,
    POSTPONED
}
