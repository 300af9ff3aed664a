package org.conclusum.exchange.rounds;

/** How far a round of exchange is. */
public enum RoundState {
    /** Topics are called for. */
    CALL,
    /** The office draws up the programme. */
    PROGRAMME,
    /** The programme stands, and people are invited. */
    INVITED,
    /** It was held, and is written down. */
    HELD,
    /** The committees were told. */
    REPORTED,
    CANCELLED
}
