package org.conclusum.voting.decision;

import java.util.ArrayList;
import java.util.List;
import org.conclusum.committees.rules.Quorum;
import org.conclusum.committees.rules.QuorumCondition;
import org.conclusum.committees.rules.SecondCall;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;

/** Finds out whether enough are there, be it for a second call or in spite of exclusions. */
final class QuorumCheck {

    private final Facts facts;
    private final Attendance attendance;

    private QuorumCheck(Facts facts) {
        this.facts = facts;
        this.attendance = facts.attendance();
    }

    static QuorumFinding of(Facts facts) {
        Quorum quorum = facts.decisionCase().rules().quorum();
        QuorumCheck check = new QuorumCheck(facts);
        if (quorum == null) {
            return check.finding(true, 0, List.of(), false, false);
        }
        SecondCall secondCall = quorum.secondCall();
        return secondCall != null && facts.decisionCase().call().isWarnedRepetition()
                ? check.secondCall(secondCall)
                : check.ordinary(quorum);
    }

    private QuorumFinding secondCall(SecondCall rule) {
        return finding(reaches(rule.minimum()), rule.minimum(), List.of(), true, false);
    }

    private QuorumFinding ordinary(Quorum quorum) {
        List<QuorumConditionFinding> conditions = conditions(quorum, attendance.present());
        boolean fallback = !allMet(conditions) && isShortOnlyByExclusions(quorum);
        Threshold share = quorum.exclusionFallback();
        boolean enough = (fallback && share != null)
                ? share.isMetBy(
                        Fraction.of(attendance.present().size()),
                        Fraction.of(attendance.statutory().size()))
                : allMet(conditions);
        return finding(enough && reaches(quorum.minimum()), quorum.minimum(), conditions, false, fallback);
    }

    private boolean isShortOnlyByExclusions(Quorum quorum) {
        return quorum.exclusionFallback() != null
                && allMet(conditions(quorum, attendance.presentOrExcluded(facts.electorate())));
    }

    private List<QuorumConditionFinding> conditions(Quorum quorum, List<VotingSeat> there) {
        List<QuorumConditionFinding> findings = new ArrayList<>();
        for (QuorumCondition condition : quorum.conditions()) {
            Amounts amounts = facts.amounts();
            Fraction present = amounts.of(condition.measure(), there);
            Fraction statutory = amounts.of(condition.measure(), attendance.statutory());
            Threshold threshold = condition.threshold();
            Fraction required =
                    statutory.isZero() ? null : threshold.leastOf(statutory, amounts.step(condition.measure()));
            findings.add(new QuorumConditionFinding(
                    condition.measure(),
                    threshold,
                    statutory,
                    required,
                    present,
                    threshold.isMetBy(present, statutory)));
        }
        return findings;
    }

    private static boolean allMet(List<QuorumConditionFinding> conditions) {
        return conditions.stream().allMatch(QuorumConditionFinding::met);
    }

    private boolean reaches(int minimum) {
        return attendance.present().size() >= minimum;
    }

    private QuorumFinding finding(
            boolean quorate,
            int minimum,
            List<QuorumConditionFinding> conditions,
            boolean secondCall,
            boolean fallback) {
        return new QuorumFinding(
                quorate,
                attendance.present().size(),
                attendance.entitled().size(),
                attendance.statutory().size(),
                minimum,
                conditions,
                secondCall,
                fallback);
    }
}
