package org.conclusum.voting;

import java.util.List;
import org.conclusum.voting.decision.ProcedureKind;

/** What is voted. */
public enum Choice {
    YES,
    NO,
    ABSTAIN,
    /** Consensus: carries the proposal. */
    AGREE,
    /** Consensus: does not carry it, does not stop it. */
    STAND_ASIDE,
    /** Consensus: a serious objection, with its reason. */
    OBJECT;

    /** The choices in this procedure, in the order in which they are offered. */
    public static List<Choice> in(ProcedureKind procedure) {
        return switch (procedure) {
            case MEETING, CIRCULAR -> List.of(YES, NO, ABSTAIN);
            case CONSENSUS -> List.of(AGREE, STAND_ASIDE, OBJECT);
        };
    }
}
