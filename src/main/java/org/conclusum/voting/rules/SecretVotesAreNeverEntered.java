package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.voting.BallotForm;

/** Whoever enters a vote knows it; so nobody enters one in a secret ballot. */
public record SecretVotesAreNeverEntered(BallotForm form) implements Rule {

    @Override
    public void check() {
        if (form == BallotForm.SECRET) {
            throw new RuleViolated("rule.SecretVotesAreNeverEntered");
        }
    }
}
