package org.conclusum.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality says in a consent round, for itself and the office of the committee alone.
 *
 * @param version how often it was entered, so that two people do not overwrite each other
 * @param reason of a concern or an objection, else empty
 * @param remedy how it could be met; may be empty
 * @param treatment what became of an objection, or null while nobody has dealt with it
 * @param note why the office set it aside, else empty
 */
public record ConsentVoice(
        String ags,
        int version,
        ConsentAnswer answer,
        String reason,
        String remedy,
        String answeredBy,
        Instant answeredAt,
        @Nullable ConsentTreatment treatment,
        String note) {

    /** Whether it is an objection that neither a changed text nor a judgement has settled. */
    public boolean stands() {
        return answer == ConsentAnswer.OBJECTION
                && treatment != ConsentTreatment.MET
                && treatment != ConsentTreatment.SET_ASIDE;
    }
}
