package org.conclusum.voting;

import java.time.Instant;
import org.conclusum.voting.decision.ProcedureKind;
import org.jspecify.annotations.Nullable;

/**
 * How a ballot is to be held.
 *
 * @param deadline after which no vote is accepted, or null
 * @param procedure in a meeting by votes or by consensus, or without a meeting
 */
public record BallotPlan(
        BallotForm form,
        Question question,
        BallotClosing closing,
        @Nullable Instant deadline,
        ProcedureKind procedure) {

    /** An open vote, yes or no. */
    public static BallotPlan open(BallotClosing closing) {
        return new BallotPlan(BallotForm.OPEN, Question.YES_NO, closing, null, ProcedureKind.MEETING);
    }

    /** A secret vote, yes or no. */
    public static BallotPlan secret(BallotClosing closing) {
        return open(closing).with(BallotForm.SECRET);
    }

    /** A round of consensus: agree, stand aside, or object with a reason. */
    public static BallotPlan consensus(BallotClosing closing) {
        return new BallotPlan(BallotForm.OPEN, Question.YES_NO, closing, null, ProcedureKind.CONSENSUS);
    }

    /** Without a meeting; it ends early only where every seat has answered. */
    static BallotPlan circular(Instant deadline) {
        return new BallotPlan(
                BallotForm.OPEN, Question.YES_NO, BallotClosing.WHEN_ALL_VOTED, deadline, ProcedureKind.CIRCULAR);
    }

    public BallotPlan with(BallotForm other) {
        return new BallotPlan(other, question, closing, deadline, procedure);
    }

    public BallotPlan with(Question other) {
        return new BallotPlan(form, other, closing, deadline, procedure);
    }

    public BallotPlan until(@Nullable Instant end) {
        return new BallotPlan(form, question, closing, end, procedure);
    }

    public boolean isCircular() {
        return procedure == ProcedureKind.CIRCULAR;
    }

    public boolean isConsensus() {
        return procedure == ProcedureKind.CONSENSUS;
    }

    /** Whether this can be answered. */
    boolean admits(Answer answer) {
        return Choice.in(procedure).contains(answer.choice()) && question.admits(answer);
    }
}
