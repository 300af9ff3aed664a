package org.conclusum.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.uikit.Wordings;

/**
 * A motion with its amendments.
 *
 * @param original the wording of the proposal
 * @param wording the wording as it stands: with what was adopted and taken over
 * @param amendments in the order in which they are voted on
 */
public record AmendedMotion(String original, String wording, List<AmendmentRow> amendments) {

    public AmendedMotion {
        amendments = List.copyOf(amendments);
    }

    /** A motion that nobody wants to change. */
    static AmendedMotion unchanged(String wording) {
        return new AmendedMotion(wording, wording, List.of());
    }

    /** The wording that follows from the amendments so far, in the order in which they were decided. */
    static AmendedMotion of(String original, List<AmendmentRow> amendments) {
        String wording = original;
        for (AmendmentRow row : amendments.stream()
                .filter(row -> row.state().changesTheMotion())
                .sorted(Comparator.comparing(AmendmentRow::decidedAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList()) {
            wording = Wordings.merged(row.base(), wording, row.wording()).orElse(row.wording());
        }
        return new AmendedMotion(
                original,
                wording,
                amendments.stream()
                        .sorted(Comparator.comparingInt(AmendmentRow::position))
                        .toList());
    }

    /**
     * What the motion would say with this amendment, on top of what was adopted meanwhile; empty where both change the
     * same words, so that somebody has to write it anew.
     */
    public Optional<String> with(AmendmentRow amendment) {
        return Wordings.merged(amendment.base(), wording, amendment.wording());
    }

    public boolean isAmended() {
        return !wording.equals(original);
    }

    public long undecided() {
        return amendments.stream().filter(row -> row.state().isUndecided()).count();
    }

    /** The undecided ones by how much of the motion they change, the furthest-reaching first. */
    List<UUID> byReach() {
        return amendments.stream()
                .filter(row -> row.state().isUndecided())
                .sorted(Comparator.comparingInt((AmendmentRow row) -> -Wordings.changed(row.base(), row.wording()))
                        .thenComparingInt(AmendmentRow::number))
                .map(AmendmentRow::id)
                .toList();
    }
}
