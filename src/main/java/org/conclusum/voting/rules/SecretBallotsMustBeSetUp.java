package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.voting.BallotForm;

/** The key of an urn is kept outside the database; where there is no place for it, nobody votes secretly. */
public record SecretBallotsMustBeSetUp(BallotForm form, boolean placeForKeys) implements Rule {

    @Override
    public void check() {
        if (form == BallotForm.SECRET && !placeForKeys) {
            throw new RuleViolated("rule.SecretBallotsMustBeSetUp");
        }
    }
}
