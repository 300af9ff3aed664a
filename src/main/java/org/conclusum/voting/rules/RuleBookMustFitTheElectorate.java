package org.conclusum.voting.rules;

import java.util.function.Supplier;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.voting.decision.DecisionCase;
import org.conclusum.voting.decision.InconsistentCase;

/** A rule book that names seats or bodies which the committee does not have cannot be applied, so nothing is opened under it. */
public record RuleBookMustFitTheElectorate(Supplier<DecisionCase> emptyCase) implements Rule {

    @Override
    public void check() {
        try {
            var unused = emptyCase.get();
        } catch (InconsistentCase unfit) {
            throw new RuleViolated("rule.RuleBookMustFitTheElectorate", unfit.problem());
        }
    }
}
