package org.conclusum.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cited figures that read otherwise since an import, or since one was taken back.
 *
 * @param serial counts those of a citation
 * @param figures those cited, as they stood from then on
 * @param weighty whether a figure changed by more than the citation states
 * @param superseded whether they changed once more before anybody judged
 * @param outcome what the office made of it, or null
 * @param reportedAt when the committee heard of it, where it was to
 */
public record Revision(
        UUID id,
        UUID citation,
        int serial,
        Instant foundAt,
        List<CitedFigure> figures,
        boolean weighty,
        boolean superseded,
        @Nullable RevisionOutcome outcome,
        String note,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable Instant reportedAt) {

    public static final int LONGEST_NOTE = 2000;

    public Revision {
        figures = List.copyOf(figures);
    }

    /** Whether the office is to look at it. */
    public boolean isOpen() {
        return weighty && !superseded && outcome == null;
    }
}
