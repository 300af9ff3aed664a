package org.conclusum.voting.decision;

/** What a ballot says. */
public enum Choice {
    YES,
    NO,
    ABSTAIN,
    /** Consensus: carries the proposal. */
    AGREE,
    /** Consensus: does not carry it, does not stop it. */
    STAND_ASIDE,
    /** Consensus: a serious objection, which keeps the matter open. */
    OBJECT;

    boolean belongsTo(ProcedureKind kind) {
        return switch (this) {
            case YES, NO, ABSTAIN -> kind != ProcedureKind.CONSENSUS;
            case AGREE, STAND_ASIDE, OBJECT -> kind == ProcedureKind.CONSENSUS;
        };
    }
}
