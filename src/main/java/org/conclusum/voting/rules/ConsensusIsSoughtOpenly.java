package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.voting.BallotForm;
import org.conclusum.voting.BallotKind;
import org.conclusum.voting.decision.ProcedureKind;

/** Consensus is sought on a motion, and whoever objects is heard: neither secretly nor among options or candidates. */
public record ConsensusIsSoughtOpenly(ProcedureKind procedure, BallotForm form, BallotKind kind) implements Rule {

    @Override
    public void check() {
        boolean openly = form != BallotForm.SECRET && kind == BallotKind.YES_NO;
        if (procedure == ProcedureKind.CONSENSUS && !openly) {
            throw new RuleViolated("rule.ConsensusIsSoughtOpenly");
        }
    }
}
