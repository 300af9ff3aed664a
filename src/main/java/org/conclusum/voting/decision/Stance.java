package org.conclusum.voting.decision;

/** What a unit as a whole says, by its own counted votes. */
enum Stance {
    YES,
    NO,
    /** As many yes as no, only abstentions, or nothing. */
    NONE
}
