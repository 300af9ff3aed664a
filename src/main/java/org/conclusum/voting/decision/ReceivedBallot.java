package org.conclusum.voting.decision;

import java.time.Instant;

/**
 * An answer to a circular.
 *
 * @param at when it arrived; where only a day is known, the last instant of that day
 */
public record ReceivedBallot(String seat, Sender by, Choice vote, Instant at) {}
