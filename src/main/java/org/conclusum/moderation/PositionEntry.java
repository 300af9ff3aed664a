package org.conclusum.moderation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality said in one field.
 *
 * @param version which one it is, from 1 on
 * @param heard whether the office entered what it heard in a talk
 * @param confirmed whether it stands by it; always, where it wrote it itself
 * @param releasedAt since when all who take part may read it, or null where they may not
 */
public record PositionEntry(
        UUID issue,
        String ags,
        PositionField field,
        int version,
        String content,
        boolean heard,
        String writtenBy,
        Instant writtenAt,
        boolean confirmed,
        @Nullable Instant releasedAt) {

    public boolean released() {
        return releasedAt != null;
    }
}
