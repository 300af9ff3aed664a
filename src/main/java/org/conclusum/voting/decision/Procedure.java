package org.conclusum.voting.decision;

import java.time.Instant;
import java.util.List;
import org.conclusum.committees.rules.Silence;
import org.conclusum.committees.rules.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * The way the vote was taken; everything but the kind speaks of circulars only.
 *
 * @param deadline last instant at which an answer is in time; none means that every answer is
 * @param returnQuorum share of the entitled seats that must answer, if the rules ask for it
 * @param chairMustReply whether the circular fails without an answer of the chair
 * @param objections ids of seats that object to deciding without a meeting
 */
public record Procedure(
        ProcedureKind kind,
        @Nullable Instant deadline,
        Silence silence,
        @Nullable Threshold returnQuorum,
        boolean chairMustReply,
        List<String> objections) {

    public static final Procedure MEETING = of(ProcedureKind.MEETING);
    public static final Procedure CONSENSUS = of(ProcedureKind.CONSENSUS);

    public Procedure {
        objections = List.copyOf(objections);
    }

    private static Procedure of(ProcedureKind kind) {
        return new Procedure(kind, null, Silence.NOT_COUNTED, null, false, List.of());
    }

    /** A circular whose silent members are not counted and that asks for no number of answers. */
    public static Procedure circularUntil(Instant deadline) {
        return new Procedure(ProcedureKind.CIRCULAR, deadline, Silence.NOT_COUNTED, null, false, List.of());
    }

    public Procedure withSilence(Silence meaning) {
        return new Procedure(kind, deadline, meaning, returnQuorum, chairMustReply, objections);
    }

    public Procedure withReturnQuorum(Threshold share) {
        return new Procedure(kind, deadline, silence, share, chairMustReply, objections);
    }

    public Procedure withReplyOfChair() {
        return new Procedure(kind, deadline, silence, returnQuorum, true, objections);
    }

    public Procedure withObjections(List<String> seats) {
        return new Procedure(kind, deadline, silence, returnQuorum, chairMustReply, seats);
    }
}
