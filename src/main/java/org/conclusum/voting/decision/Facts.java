package org.conclusum.voting.decision;

import org.jspecify.annotations.Nullable;

/** A case with everything the rules ask about it: who counts, how the votes stand. */
record Facts(DecisionCase decisionCase, Attendance attendance, VoteCount count) {

    static Facts of(DecisionCase decisionCase) {
        Attendance attendance = Attendance.at(decisionCase);
        return new Facts(decisionCase, attendance, VoteCount.of(decisionCase, attendance));
    }

    Electorate electorate() {
        return decisionCase.electorate();
    }

    Amounts amounts() {
        return new Amounts(this);
    }

    /** The ballot of the chair as it counts, or null if there is none. */
    @Nullable
    Choice ballotOfChair() {
        String chair = electorate().chair();
        return chair == null ? null : attendance.ballots().get(chair);
    }

    /** Yes against no decides alone, and there are as many of one as of the other. */
    boolean isTied() {
        UnitVotes total = count.total();
        return decisionCase.rules().majority().knowsTies() && total.yes().equals(total.no());
    }
}
