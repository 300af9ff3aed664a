package org.conclusum.voting.decision;

import java.util.List;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.MajorityCondition;
import org.conclusum.committees.rules.Measure;
import org.conclusum.kernel.Fraction;

/** Holds the votes against each majority the rules ask for. */
final class MajorityCheck {

    private MajorityCheck() {}

    static List<ConditionFinding> of(Facts facts) {
        Majority majority = facts.decisionCase().rules().majority();
        return majority.conditions().stream()
                .map(condition -> finding(facts, condition))
                .toList();
    }

    /** Too few hold out to stop a population majority (Art. 16 (4) TEU: at least four members). */
    static boolean lacksBlockingMinority(Facts facts) {
        return facts.amounts().unitsNotSayingYes()
                < facts.decisionCase().rules().majority().blockingMinority();
    }

    private static ConditionFinding finding(Facts facts, MajorityCondition condition) {
        Amounts amounts = facts.amounts();
        Measure measure = condition.measure();
        Fraction base = amounts.base(measure, condition.base());
        Fraction reached = amounts.reached(measure);
        boolean met = condition.threshold().isMetBy(reached, base)
                || (measure == Measure.POPULATION && lacksBlockingMinority(facts));
        return new ConditionFinding(
                measure,
                condition.base(),
                condition.threshold(),
                base,
                base.isZero() ? null : condition.threshold().leastOf(base, amounts.step(measure)),
                reached,
                met);
    }
}
