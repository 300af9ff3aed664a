package org.conclusum.meetings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An amendment (Änderungsantrag) to the motion of an item.
 *
 * @param number how it is called, from 1 on
 * @param position its place among those of the item, in which they are voted on
 * @param account who entered it
 * @param author who moves it, as it is told
 * @param base the motion's wording that it was written against
 * @param wording what the motion shall say
 * @param reason why, empty where nobody said so
 */
public record AmendmentRow(
        UUID id,
        UUID item,
        int number,
        int position,
        UUID account,
        String author,
        String base,
        String wording,
        String reason,
        AmendmentState state,
        Instant submittedAt,
        @Nullable Instant decidedAt) {}
