package org.conclusum.meetings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A closed part of a meeting; it goes on where it has no end. */
public record ClosedPartRow(
        Instant enteredAt, String enteredBy, @Nullable Instant leftAt) {}
