package org.conclusum.voting.rules;

import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.Measure;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.voting.BallotForm;

/**
 * Nobody knows how a seat or a municipality voted secretly, so no majority of municipalities or inhabitants, no veto, no
 * required consent and no block vote can be found out.
 */
public record SecretBallotMustBeDecidedByVotesAlone(BallotForm form, Majority majority) implements Rule {

    @Override
    public void check() {
        boolean votesAlone = majority.veto().isEmpty()
                && majority.requiredYes().isEmpty()
                && majority.blockVote() == null
                && majority.conditions().stream().allMatch(condition -> condition.measure() == Measure.VOTES);
        if (form == BallotForm.SECRET && !votesAlone) {
            throw new RuleViolated("rule.SecretBallotMustBeDecidedByVotesAlone");
        }
    }
}
