package org.conclusum.voting;

import java.time.Instant;
import java.util.UUID;

/**
 * A dissent on the record.
 *
 * @param label of the seat
 * @param reason may be empty
 */
public record DissentRow(UUID seat, String label, UUID account, String voter, String reason, Instant recordedAt) {}
