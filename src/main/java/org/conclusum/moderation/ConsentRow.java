package org.conclusum.moderation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent round. Its number counts with the consensing rounds of the same moderation.
 *
 * @param texts the one that was put first, and those that were to meet objections
 */
public record ConsentRow(
        UUID proposal,
        int number,
        LocalDate due,
        Instant openedAt,
        @Nullable Instant closedAt,
        List<ConsentText> texts) {

    public ConsentRow {
        texts = List.copyOf(texts);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** The text that everybody was asked about. */
    public String asked() {
        return texts.getFirst().wording();
    }

    /** The text as it stands. */
    public ConsentText text() {
        return texts.getLast();
    }

    public boolean isChanged() {
        return texts.size() > 1;
    }
}
