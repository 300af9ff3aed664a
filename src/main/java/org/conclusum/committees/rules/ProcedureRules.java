package org.conclusum.committees.rules;

import org.jspecify.annotations.Nullable;

/**
 * The part of a rule book that says how a decision comes about, beside the majority it needs.
 *
 * @param mandate whether municipalities may instruct those who sit for them
 * @param seatVotes votes from inhabitants, or null where each seat has the votes that the bylaws give it
 */
public record ProcedureRules(
        DecidedBy decidedBy,
        BallotRules ballots,
        CircularRules circular,
        ConsensusRules consensus,
        HomeBodyRules homeBodies,
        DelegateMandate mandate,
        @Nullable SeatVotes seatVotes) {

    /** By vote, in the usual forms, with effect at once; what a rule book means that says nothing about it. */
    public static ProcedureRules usual() {
        return new ProcedureRules(
                DecidedBy.VOTE,
                BallotRules.usual(),
                CircularRules.usual(),
                ConsensusRules.usual(),
                HomeBodyRules.notReserved(),
                DelegateMandate.FREE,
                null);
    }

    public ProcedureRules with(DecidedBy other) {
        return new ProcedureRules(other, ballots, circular, consensus, homeBodies, mandate, seatVotes);
    }

    public ProcedureRules with(BallotRules other) {
        return new ProcedureRules(decidedBy, other, circular, consensus, homeBodies, mandate, seatVotes);
    }

    public ProcedureRules with(CircularRules other) {
        return new ProcedureRules(decidedBy, ballots, other, consensus, homeBodies, mandate, seatVotes);
    }

    public ProcedureRules with(ConsensusRules other) {
        return new ProcedureRules(decidedBy, ballots, circular, other, homeBodies, mandate, seatVotes);
    }

    public ProcedureRules with(HomeBodyRules other) {
        return new ProcedureRules(decidedBy, ballots, circular, consensus, other, mandate, seatVotes);
    }

    public ProcedureRules with(DelegateMandate other) {
        return new ProcedureRules(decidedBy, ballots, circular, consensus, homeBodies, other, seatVotes);
    }

    /** The same with votes from inhabitants, or with null for the votes of the bylaws. */
    public ProcedureRules withSeatVotes(@Nullable SeatVotes other) {
        return new ProcedureRules(decidedBy, ballots, circular, consensus, homeBodies, mandate, other);
    }
}
