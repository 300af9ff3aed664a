package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.voting.BallotForm;
import org.conclusum.voting.BallotPlan;

/** The key of an urn is kept outside the database; where there is no place for it, a secret vote is held on paper only. */
public record SecretBallotsMustBeSetUp(BallotPlan plan, boolean placeForKeys) implements Rule {

    @Override
    public void check() {
        if (plan.form() == BallotForm.SECRET && !plan.onPaper() && !placeForKeys) {
            throw new RuleViolated("rule.SecretBallotsMustBeSetUp");
        }
    }
}
