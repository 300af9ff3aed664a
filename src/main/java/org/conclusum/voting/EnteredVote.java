package org.conclusum.voting;

import java.time.Instant;
import java.util.UUID;

/**
 * A vote that was given on paper or by show of hands and entered for the voter; it counts once the chair has confirmed it.
 *
 * @param account who was there for the seat
 * @param voter the name of that person
 */
public record EnteredVote(
        UUID seat,
        Answer answer,
        EntryManner manner,
        UUID account,
        String voter,
        String enteredBy,
        Instant enteredAt) {}
