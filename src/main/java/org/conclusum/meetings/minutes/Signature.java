package org.conclusum.meetings.minutes;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who signed when. */
@Embeddable
public record Signature(UUID account, String name, Instant at) {}
