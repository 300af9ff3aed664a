package org.conclusum.committees;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The naming of delegates for a seat.
 *
 * @param seatLabel on whose behalf the seat is
 * @param asked the work group that is asked; several with commas between
 * @param from day from which the mandates are to hold
 * @param reason why a municipality proposes a change; empty where it was asked
 * @param remark why the office asked to name anew; empty where it did not
 * @param nominees the delegate first; empty until somebody has answered
 */
public record NominationRow(
        UUID id,
        UUID committee,
        UUID seat,
        String seatLabel,
        @Nullable String ags,
        NominationOccasion occasion,
        NominationState state,
        String asked,
        LocalDate from,
        LocalDate due,
        Instant askedAt,
        @Nullable Instant namedAt,
        @Nullable String namedBy,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        String reason,
        String remark,
        List<Nominee> nominees) {

    public NominationRow {
        nominees = List.copyOf(nominees);
    }

    public boolean isOpen() {
        return state == NominationState.ASKED || state == NominationState.NAMED;
    }

    /** The same without persons and reasons. */
    NominationRow withoutPeople() {
        return new NominationRow(
                id, committee, seat, seatLabel, ags, occasion, state, asked, from, due, askedAt, namedAt, null,
                closedAt, null, "", "", List.of());
    }
}
