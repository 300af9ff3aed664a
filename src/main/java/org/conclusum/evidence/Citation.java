package org.conclusum.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An indicator cited on a proposal.
 *
 * @param text the snapshot as it is kept
 * @param sha256 of the text
 * @param threshold by how many percent a figure may change before the office is to look at it
 * @param revisions the oldest first
 */
public record Citation(
        UUID id,
        UUID proposal,
        UUID committee,
        UUID indicator,
        Snapshot snapshot,
        String text,
        String sha256,
        BigDecimal threshold,
        String note,
        String citedBy,
        Instant citedAt,
        List<Revision> revisions) {

    public Citation {
        revisions = List.copyOf(revisions);
    }

    /** Whether the text is the one that was cited. */
    public boolean isIntact() {
        return EvidenceText.hash(text).equals(sha256);
    }

    public Optional<Revision> lastRevision() {
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.getLast());
    }

    /** The figures that stand now beside those that were cited. */
    public Changes changes() {
        return changesUpTo(lastRevision());
    }

    /** What a revision made of the figures that were cited. */
    public Changes changesOf(Revision revision) {
        return changesUpTo(Optional.of(revision));
    }

    private Changes changesUpTo(Optional<Revision> revision) {
        return Changes.of(snapshot.figures(), revision.map(Revision::figures).orElse(snapshot.figures()));
    }

    /** The figures as somebody judged them last, or as they were cited. */
    List<CitedFigure> judged() {
        return revisions.reversed().stream()
                .filter(revision -> revision.outcome() != null)
                .findFirst()
                .map(Revision::figures)
                .orElse(snapshot.figures());
    }

    /** The figures as they were found last. */
    List<CitedFigure> known() {
        return lastRevision().map(Revision::figures).orElse(snapshot.figures());
    }
}
