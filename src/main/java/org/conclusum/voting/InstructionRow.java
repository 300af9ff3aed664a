package org.conclusum.voting;

import java.time.Instant;
import java.util.UUID;

/**
 * The instruction (Weisung) of a municipality to those who sit for it, on one proposal.
 *
 * @param number which one it is, from 1 on; the last one is in force
 */
public record InstructionRow(
        UUID proposal, String ags, int number, Wish wish, String reason, String givenBy, Instant givenAt) {}
