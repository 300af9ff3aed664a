package org.conclusum.meetings.minutes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.conclusum.documents.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A section of minutes with all that belongs to it.
 *
 * @param item the item it is about, or null for the meeting as a whole
 */
public record SectionView(
        UUID id,
        @Nullable UUID item,
        boolean closed,
        RichText text,
        int revision,
        String editedBy,
        Instant editedAt,
        List<DeclarationRow> declarations,
        List<ObjectionRow> objections,
        List<AddendumRow> addenda) {

    /** Words on record. */
    public record DeclarationRow(UUID id, DeclarationKind kind, String speaker, String words, String recordedBy) {}

    /** An objection; reason, decider and moment are null while it is open. */
    public record ObjectionRow(
            UUID id,
            ObjectionState state,
            String words,
            String raisedBy,
            Instant raisedAt,
            @Nullable String reason,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {}

    /** What was added after the signatures. */
    public record AddendumRow(RichText text, String writtenBy, Instant writtenAt) {}

    /** Whether anything stands in it beside what the record says. */
    public boolean isFilled() {
        return !text.isEmpty() || !declarations.isEmpty() || !addenda.isEmpty();
    }

    /** The objections that wait for a decision. */
    public List<ObjectionRow> openObjections() {
        return objections.stream()
                .filter(objection -> objection.state() == ObjectionState.RAISED)
                .toList();
    }
}
