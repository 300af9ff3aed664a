package org.conclusum.meetings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agenda as it went out.
 *
 * @param number from 1 on within its meeting
 * @param madeBy who sent it
 */
public record AgendaVersion(int number, Occasion occasion, String madeBy, Instant madeAt, List<Item> items) {

    /** What it was made for. */
    public enum Occasion {
        /** It went to the chair. */
        DRAFT,
        /** It went to the members. */
        INVITATION,
        /** It went to the members with what came after the invitation. */
        SUPPLEMENT
    }

    /** An item as it stood there. */
    public record Item(
            UUID id, String number, String title, @Nullable UUID proposal, boolean closed) {}

    public AgendaVersion {
        items = List.copyOf(items);
    }
}
