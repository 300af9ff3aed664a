package org.conclusum.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish to speak on an item, and what became of it.
 *
 * @param label what the seat is called
 * @param beganAt null while the person waits
 * @param endedAt null while the person waits or speaks
 */
public record SpeechRow(
        UUID id,
        UUID item,
        UUID account,
        UUID seat,
        String label,
        String speaker,
        Instant askedAt,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt) {

    public boolean waits() {
        return beganAt == null;
    }

    public boolean goesOn() {
        return beganAt != null && endedAt == null;
    }

    /** How long the person has spoken, up to a moment where the speech goes on. */
    public Duration length(Instant now) {
        return beganAt == null ? Duration.ZERO : Duration.between(beganAt, endedAt == null ? now : endedAt);
    }

    SpeechRow begun(Instant now) {
        return new SpeechRow(id, item, account, seat, label, speaker, askedAt, now, null);
    }

    SpeechRow ended(Instant now) {
        return new SpeechRow(id, item, account, seat, label, speaker, askedAt, beganAt, now);
    }
}
