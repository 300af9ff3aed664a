package org.conclusum.voting.rules;

import org.conclusum.committees.rules.BallotRules;
import org.conclusum.committees.rules.Demand;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.voting.BallotForm;
import org.conclusum.voting.BallotKind;

/**
 * A roll-call or a secret ballot is held where as many members ask for it as the rule book wants, and where it wants
 * one without being asked, no other form is.
 *
 * @param asking members who ask
 * @param present members present with a vote
 */
public record FormMustBeDemanded(BallotRules rules, BallotKind kind, BallotForm form, int asking, int present)
        implements Rule {

    @Override
    public void check() {
        Demand secret = kind == BallotKind.ELECTION ? rules.secretElection() : rules.secret();
        boolean holds =
                switch (form) {
                    case SECRET -> secret.isMetBy(asking, present);
                    case ROLL_CALL -> rules.rollCall().isMetBy(asking, present) && secret.kind() != Demand.Kind.ALWAYS;
                    case OPEN ->
                        secret.kind() != Demand.Kind.ALWAYS && rules.rollCall().kind() != Demand.Kind.ALWAYS;
                };
        if (!holds) {
            throw new RuleViolated("rule.FormMustBeDemanded");
        }
    }
}
