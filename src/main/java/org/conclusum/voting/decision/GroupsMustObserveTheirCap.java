package org.conclusum.voting.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Quorum;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;

/** No interest group may hold more of the votes present than its cap (community-led local development: 49 %). */
final class GroupsMustObserveTheirCap implements DecisionRule {

    @Override
    public Ruling examine(Facts facts) {
        Quorum quorum = facts.decisionCase().rules().quorum();
        Fraction cap = quorum == null ? null : quorum.groupCap();
        if (cap == null || cap.equals(Fraction.ONE)) {
            return Ruling.passes();
        }
        Fraction present = facts.amounts().of(Measure.VOTES, facts.attendance().present());
        Threshold above = Threshold.moreThan(cap);
        for (Map.Entry<String, Fraction> group : votesByGroup(facts).entrySet()) {
            if (above.isMetBy(group.getValue(), present)) {
                DerivationStep step = StepKey.QUORUM_GROUP
                        .telling(group.getKey(), cap)
                        .judged(Verdict.NOT_MET)
                        .measured(group.getValue(), present, above);
                return Ruling.ends(Outcome.NOT_QUORATE, Reason.GROUP_CAP, step);
            }
        }
        return Ruling.passes(StepKey.QUORUM_GROUPS_BALANCED.telling(cap).judged(Verdict.MET));
    }

    private static Map<String, Fraction> votesByGroup(Facts facts) {
        Map<String, Fraction> votes = new LinkedHashMap<>();
        for (VotingSeat seat : facts.attendance().present()) {
            String group = seat.group();
            if (group != null) {
                votes.merge(group, seat.weight(), Fraction::plus);
            }
        }
        return votes;
    }
}
