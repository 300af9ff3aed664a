package org.conclusum.exchange.rounds;

import java.time.LocalDate;
import java.util.UUID;

/** What was agreed to be done, by a work group such as {@code coordinator:14626}. */
public record NextStep(UUID id, String title, String owner, LocalDate due, boolean done) {}
