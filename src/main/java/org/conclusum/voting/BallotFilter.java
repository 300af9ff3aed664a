package org.conclusum.voting;

import java.util.UUID;
import org.conclusum.voting.decision.ProcedureKind;
import org.jspecify.annotations.Nullable;

/**
 * Which ballots that have ended to list.
 *
 * @param committee of this committee, or null for all
 * @param ending with this kind of result, or null for all
 * @param procedure taken this way, or null for all
 */
public record BallotFilter(
        @Nullable UUID committee,
        @Nullable Ending ending,
        @Nullable ProcedureKind procedure) {

    /** All that have ended. */
    public static final BallotFilter ALL = new BallotFilter(null, null, null);

    /** What came of a ballot. */
    public enum Ending {
        ADOPTED,
        REJECTED,
        UNDECIDED
    }
}
