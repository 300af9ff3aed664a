package org.conclusum.resolutions.effect;

import java.time.Instant;
import java.time.LocalDate;
import org.conclusum.proposals.Renewal;
import org.jspecify.annotations.Nullable;

/**
 * The effect of a resolution as its page shows it.
 *
 * @param indicator its name when the target was set
 * @param latest the latest figure, or null where there is none
 * @param found the figure at the review, or null where there was none or no review yet
 * @param met whether the target was reached, null before the review
 * @param renewal the proposal that takes the matter up again, or null
 * @param seesRenewal whether the reader may open that proposal: a draft is seen by its municipality alone
 * @param restReason why the matter rests although the target was missed, or null
 * @param mayReview whether the reader runs the committee and the day has come
 */
public record EffectDetail(
        EffectTarget target,
        String indicator,
        String unit,
        int decimals,
        @Nullable EffectFigure latest,
        @Nullable EffectFigure found,
        @Nullable Boolean met,
        @Nullable String note,
        @Nullable Instant reviewedAt,
        @Nullable Renewal renewal,
        boolean seesRenewal,
        @Nullable String restReason,
        boolean office,
        boolean mayReview) {

    /** Whether the matter may be taken up again or be let rest. */
    public boolean toBeSettled() {
        return Boolean.FALSE.equals(met) && renewal == null && restReason == null;
    }

    public LocalDate reviewOn() {
        return target.reviewOn();
    }
}
