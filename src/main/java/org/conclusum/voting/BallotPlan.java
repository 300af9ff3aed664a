package org.conclusum.voting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a ballot is to be held.
 *
 * @param deadline after which no vote is accepted, or null
 * @param askedBy how many members asked for this form
 */
public record BallotPlan(
        BallotForm form,
        Question question,
        BallotClosing closing,
        @Nullable Instant deadline,
        int askedBy) {

    public BallotPlan(BallotForm form, Question question, BallotClosing closing, @Nullable Instant deadline) {
        this(form, question, closing, deadline, 0);
    }

    /** An open vote, yes or no. */
    public static BallotPlan open(BallotClosing closing) {
        return new BallotPlan(BallotForm.OPEN, Question.YES_NO, closing, null);
    }

    /** A secret vote, yes or no. */
    public static BallotPlan secret(BallotClosing closing) {
        return open(closing).with(BallotForm.SECRET);
    }

    public BallotPlan with(BallotForm other) {
        return new BallotPlan(other, question, closing, deadline, askedBy);
    }

    public BallotPlan with(Question other) {
        return new BallotPlan(form, other, closing, deadline, askedBy);
    }

    public BallotPlan until(@Nullable Instant end) {
        return new BallotPlan(form, question, closing, end, askedBy);
    }

    public BallotPlan askedBy(int members) {
        return new BallotPlan(form, question, closing, deadline, members);
    }
}
