package org.conclusum.procedures.cockpit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Automatic work that was given up after its attempts.
 *
 * @param job what can be tried again
 * @param cause what the program says
 */
public record IncidentRow(
        @Nullable String job, String engineCase, String subject, String step, Instant at, String cause) {}
