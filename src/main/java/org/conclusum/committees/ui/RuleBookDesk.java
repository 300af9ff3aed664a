package org.conclusum.committees.ui;

import java.util.List;
import java.util.function.UnaryOperator;
import org.conclusum.committees.RuleBookText;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.ProcedureRules;

/** Where a draft is written: what it says now, and how a section changes it. */
interface RuleBookDesk {

    RuleBookText text();

    /** The voting seats on the day from which the draft is to apply. */
    List<SeatRow> seats();

    void change(UnaryOperator<RuleBookText> change);

    default void changeDecision(UnaryOperator<DecisionRules> change) {
        change(text -> text.with(change.apply(text.decision())));
    }

    default void changeMajority(UnaryOperator<Majority> change) {
        changeDecision(rules -> new DecisionRules(rules.quorum(), change.apply(rules.majority())));
    }

    default void changeProcedure(UnaryOperator<ProcedureRules> change) {
        change(text -> text.with(change.apply(text.procedure())));
    }
}
