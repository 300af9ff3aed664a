package org.conclusum.voting.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The votes by unit.
 *
 * @param remarks what had to be decided on the way, such as a block that was split
 */
record VoteCount(Map<String, UnitVotes> byUnit, List<DerivationStep> remarks) {

    VoteCount {
        byUnit = Collected.inOrder(byUnit);
        remarks = List.copyOf(remarks);
    }

    static VoteCount of(DecisionCase decisionCase, Attendance attendance) {
        if (!decisionCase.votes().tallies().isEmpty()) {
            return ofTallies(decisionCase.votes().tallies());
        }
        boolean inBlocks = decisionCase.rules().majority().blockVote() != null
                && decisionCase.procedure().kind() != ProcedureKind.CONSENSUS;
        return inBlocks ? BlockCount.of(decisionCase, attendance) : seatBySeat(attendance);
    }

    private static VoteCount ofTallies(Map<String, Tally> tallies) {
        Map<String, UnitVotes> byUnit = new LinkedHashMap<>();
        tallies.forEach((unit, tally) -> byUnit.put(unit, UnitVotes.of(tally)));
        return new VoteCount(byUnit, List.of());
    }

    private static VoteCount seatBySeat(Attendance attendance) {
        Map<String, UnitVotes> byUnit = new LinkedHashMap<>();
        for (VotingSeat seat : attendance.present()) {
            Choice ballot = attendance.ballots().get(seat.id());
            if (ballot != null) {
                byUnit.merge(seat.unit(), UnitVotes.of(ballot, seat.weight()), UnitVotes::plus);
            }
        }
        return new VoteCount(byUnit, List.of());
    }

    UnitVotes total() {
        return byUnit.values().stream().reduce(UnitVotes.NONE, UnitVotes::plus);
    }

    UnitVotes of(String unit) {
        return byUnit.getOrDefault(unit, UnitVotes.NONE);
    }
}
