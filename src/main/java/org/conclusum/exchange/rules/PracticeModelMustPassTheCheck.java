package org.conclusum.exchange.rules;

import java.util.List;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A practice carries only a model that this house could take over: what a model may not hold is not passed on either. */
public record PracticeModelMustPassTheCheck(List<String> problems) implements Rule {

    public PracticeModelMustPassTheCheck {
        problems = List.copyOf(problems);
    }

    @Override
    public void check() {
        if (!problems.isEmpty()) {
            throw new RuleViolated("rule.PracticeModelMustPassTheCheck", problems.size(), problems.getFirst());
        }
    }
}
