package org.conclusum.notifications;

import java.time.Instant;
import java.util.UUID;

/** A message in a person's inbox; the route leads to what it is about. */
public record InboxMessage(UUID id, String subject, String body, String route, Instant at, boolean read) {}
