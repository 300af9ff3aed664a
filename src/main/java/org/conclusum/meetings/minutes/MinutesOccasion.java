package org.conclusum.meetings.minutes;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** When minutes begin a text by themselves, and what the text may leave open for the record to fill in. */
public enum MinutesOccasion {
    OPENING,
    ATTENDANCE(Placeholder.PRESENT, Placeholder.QUORUM),
    AGENDA,
    STANDING(Placeholder.NUMBER, Placeholder.ITEM),
    REPORT(Placeholder.NUMBER, Placeholder.ITEM),
    PROPOSAL(Placeholder.NUMBER, Placeholder.ITEM),
    ADOPTED(Placeholder.NUMBER, Placeholder.ITEM, Placeholder.RESULT, Placeholder.RESOLUTION),
    REJECTED(Placeholder.NUMBER, Placeholder.ITEM, Placeholder.RESULT),
    NOTED(Placeholder.NUMBER, Placeholder.ITEM),
    POSTPONED(Placeholder.NUMBER, Placeholder.ITEM),
    CLOSED_PART,
    CLOSING;

    private final Set<Placeholder> placeholders;

    MinutesOccasion(Placeholder... own) {
        EnumSet<Placeholder> all = EnumSet.of(
                Placeholder.MEETING,
                Placeholder.DATE,
                Placeholder.TIME,
                Placeholder.PLACE,
                Placeholder.COMMITTEE,
                Placeholder.CHAIR);
        all.addAll(Set.of(own));
        placeholders = Collections.unmodifiableSet(all);
    }

    /** In the order in which they are offered. */
    public Set<Placeholder> placeholders() {
        return placeholders;
    }
}
