package org.conclusum.meetings.minutes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.meetings.ItemFinding;
import org.jspecify.annotations.Nullable;

/**
 * What the record of a meeting says by itself, told in one language: nobody wrote it, nobody can change it.
 *
 * @param facts what is known of the meeting as a whole
 * @param attendees every seat, with who was there from when to when
 * @param quorum how many were there when the first matter was called, and whether they could decide
 * @param items the items in the order of the agenda
 */
public record MinutesRecord(List<Fact> facts, List<Attendee> attendees, String quorum, List<Item> items) {

    /** A term and its value. */
    public record Fact(String term, String value) {}

    /** A seat: whom it stands for, who sat there, and from when to when, or why nobody did. */
    public record Attendee(String seat, String person, String note, boolean present) {}

    /**
     * An item.
     *
     * @param when when it was called, empty where it was not
     * @param events who came, left, or did not take part, in the order in which it happened
     * @param speakers who spoke, in the order in which they did, where the committee wants that told
     */
    public record Item(
            UUID id,
            String number,
            String title,
            boolean closed,
            String when,
            List<String> events,
            List<String> speakers,
            List<ItemFinding> findings) {

        /** Records that were kept before speakers were told have none. */
        public Item {
            speakers = Objects.requireNonNullElse(speakers, List.of());
        }
    }

    public Optional<Item> item(@Nullable UUID id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The record without its closed items. */
    MinutesRecord openPart() {
        return new MinutesRecord(
                facts,
                attendees,
                quorum,
                items.stream().filter(item -> !item.closed()).toList());
    }
}
