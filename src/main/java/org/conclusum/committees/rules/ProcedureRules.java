package org.conclusum.committees.rules;

import org.jspecify.annotations.Nullable;

/**
 * The part of a rule book that says how a decision comes about, beside the majority it needs.
 *
 * @param mandate whether municipalities may instruct those who sit for them
 * @param remoteCounts whether who attends a meeting by video, seen and heard, is present
 * @param seatVotes votes from inhabitants, or null where each seat has the votes that the bylaws give it
 * @param urgency how much consent it takes to deal with an item that came after the notice period
 */
public record ProcedureRules(
        DecidedBy decidedBy,
        BallotRules ballots,
        CircularRules circular,
        ConsensusRules consensus,
        HomeBodyRules homeBodies,
        DelegateMandate mandate,
        @Nullable SeatVotes seatVotes,
        boolean remoteCounts,
        UrgencyMajority urgency) {

    /** By vote, in the usual forms, with effect at once; what a rule book means that says nothing about it. */
    public static ProcedureRules usual() {
        return new ProcedureRules(
                DecidedBy.VOTE,
                BallotRules.usual(),
                CircularRules.usual(),
                ConsensusRules.usual(),
                HomeBodyRules.notReserved(),
                DelegateMandate.FREE,
                null,
                true,
                UrgencyMajority.MORE_YES_THAN_NO);
    }

    public ProcedureRules with(DecidedBy other) {
        return new ProcedureRules(
                other, ballots, circular, consensus, homeBodies, mandate, seatVotes, remoteCounts, urgency);
    }

    public ProcedureRules with(BallotRules other) {
        return new ProcedureRules(
                decidedBy, other, circular, consensus, homeBodies, mandate, seatVotes, remoteCounts, urgency);
    }

    public ProcedureRules with(CircularRules other) {
        return new ProcedureRules(
                decidedBy, ballots, other, consensus, homeBodies, mandate, seatVotes, remoteCounts, urgency);
    }

    public ProcedureRules with(ConsensusRules other) {
        return new ProcedureRules(
                decidedBy, ballots, circular, other, homeBodies, mandate, seatVotes, remoteCounts, urgency);
    }

    public ProcedureRules with(HomeBodyRules other) {
        return new ProcedureRules(
                decidedBy, ballots, circular, consensus, other, mandate, seatVotes, remoteCounts, urgency);
    }

    public ProcedureRules with(DelegateMandate other) {
        return new ProcedureRules(
                decidedBy, ballots, circular, consensus, homeBodies, other, seatVotes, remoteCounts, urgency);
    }

    /** The same with votes from inhabitants, or with null for the votes of the bylaws. */
    public ProcedureRules withSeatVotes(@Nullable SeatVotes other) {
        return new ProcedureRules(
                decidedBy, ballots, circular, consensus, homeBodies, mandate, other, remoteCounts, urgency);
    }

    /** The same with who attends by video present, or not. */
    public ProcedureRules withRemoteCounts(boolean other) {
        return new ProcedureRules(
                decidedBy, ballots, circular, consensus, homeBodies, mandate, seatVotes, other, urgency);
    }

    public ProcedureRules with(UrgencyMajority other) {
        return new ProcedureRules(
                decidedBy, ballots, circular, consensus, homeBodies, mandate, seatVotes, remoteCounts, other);
    }
}
