package org.conclusum.resolutions.ratification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A municipality whose home body decides, and how far it is.
 *
 * @param ags of the municipality
 * @param weight its votes in the committee
 * @param body that decides, null before anybody said which
 * @param plannedOn day of the session in which it will decide, null where nobody has said
 * @param result null before it decided
 * @param conditions null where it named none
 * @param document the extract of its minutes, or null
 * @param enteredBy who entered the latest of this
 * @param onBehalf whether the office entered it for the municipality
 * @param late whether it came too late to count
 * @param overdue whether the session or the deadline has passed without a decision
 * @param revision number of entries so far, to be named with the next one
 */
public record HomeBodyRow(
        String ags,
        Fraction weight,
        @Nullable String body,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate decidedOn,
        @Nullable HomeResult result,
        @Nullable String conditions,
        @Nullable UUID document,
        @Nullable Instant enteredAt,
        @Nullable String enteredBy,
        boolean onBehalf,
        boolean late,
        boolean overdue,
        int revision) {

    public boolean decided() {
        return result != null;
    }
}
