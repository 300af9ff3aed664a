package org.conclusum.voting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a ballot is to be held.
 *
 * @param deadline after which no vote is accepted, or null
 */
public record BallotPlan(
        BallotForm form,
        Question question,
        BallotClosing closing,
        @Nullable Instant deadline) {

    /** An open vote, yes or no. */
    public static BallotPlan open(BallotClosing closing) {
        return new BallotPlan(BallotForm.OPEN, Question.YES_NO, closing, null);
    }

    /** A secret vote, yes or no. */
    public static BallotPlan secret(BallotClosing closing) {
        return open(closing).with(BallotForm.SECRET);
    }

    public BallotPlan with(BallotForm other) {
        return new BallotPlan(other, question, closing, deadline);
    }

    public BallotPlan with(Question other) {
        return new BallotPlan(form, other, closing, deadline);
    }

    public BallotPlan until(@Nullable Instant end) {
        return new BallotPlan(form, question, closing, end);
    }
}
