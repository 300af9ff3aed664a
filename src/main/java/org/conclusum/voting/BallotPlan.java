package org.conclusum.voting;

import java.time.Instant;
import org.conclusum.voting.decision.ProcedureKind;
import org.jspecify.annotations.Nullable;

/**
 * How a ballot is to be held.
 *
 * @param deadline after which no vote is accepted, or null
 * @param askedBy how many members asked for this form
 * @param procedure in a meeting by votes or by consensus, or without a meeting
 * @param onPaper whether a secret vote is given on paper and counted by hand; the chair ends it with that count
 */
public record BallotPlan(
        BallotForm form,
        Question question,
        BallotClosing closing,
        @Nullable Instant deadline,
        int askedBy,
        ProcedureKind procedure,
        boolean onPaper) {

    public BallotPlan {
        if (onPaper && (form != BallotForm.SECRET || closing != BallotClosing.BY_CHAIR || deadline != null)) {
            throw new IllegalArgumentException("on paper votes are secret, and the chair ends them");
        }
    }

    public BallotPlan(BallotForm form, Question question, BallotClosing closing, @Nullable Instant deadline) {
        this(form, question, closing, deadline, 0, ProcedureKind.MEETING, false);
    }

    /** An open vote, yes or no. */
    public static BallotPlan open(BallotClosing closing) {
        return new BallotPlan(BallotForm.OPEN, Question.YES_NO, closing, null);
    }

    /** A secret vote, yes or no. */
    public static BallotPlan secret(BallotClosing closing) {
        return open(closing).with(BallotForm.SECRET);
    }

    /** A secret vote on ballot papers, which the office counts. */
    public static BallotPlan onPaper(Question question) {
        return new BallotPlan(
                BallotForm.SECRET, question, BallotClosing.BY_CHAIR, null, 0, ProcedureKind.MEETING, true);
    }

    /** A round of consensus: agree, stand aside, or object with a reason. */
    public static BallotPlan consensus(BallotClosing closing) {
        return new BallotPlan(BallotForm.OPEN, Question.YES_NO, closing, null, 0, ProcedureKind.CONSENSUS, false);
    }

    /** Without a meeting; it ends early only where every seat has answered. */
    static BallotPlan circular(Instant deadline) {
        return new BallotPlan(
                BallotForm.OPEN,
                Question.YES_NO,
                BallotClosing.WHEN_ALL_VOTED,
                deadline,
                0,
                ProcedureKind.CIRCULAR,
                false);
    }

    public BallotPlan with(BallotForm other) {
        return new BallotPlan(other, question, closing, deadline, askedBy, procedure, onPaper);
    }

    public BallotPlan with(Question other) {
        return new BallotPlan(form, other, closing, deadline, askedBy, procedure, onPaper);
    }

    public BallotPlan until(@Nullable Instant end) {
        return new BallotPlan(form, question, closing, end, askedBy, procedure, onPaper);
    }

    public BallotPlan askedBy(int members) {
        return new BallotPlan(form, question, closing, deadline, members, procedure, onPaper);
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
