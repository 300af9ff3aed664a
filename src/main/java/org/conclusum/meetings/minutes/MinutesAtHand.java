package org.conclusum.meetings.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as they are written in the meeting: without what the record says, which is told only when they are read.
 *
 * @param row null where nobody has begun them
 * @param mayWrite whether this person writes them
 * @param sections the texts that this person sees, in the order of the agenda
 */
public record MinutesAtHand(@Nullable MinutesRow row, boolean mayWrite, List<SectionView> sections) {

    public MinutesAtHand {
        sections = List.copyOf(sections);
    }
}
