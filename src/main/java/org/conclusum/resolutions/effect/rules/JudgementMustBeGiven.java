package org.conclusum.resolutions.effect.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;

/** Where there is no figure, whoever looks says whether the target was reached. */
public record JudgementMustBeGiven(@Nullable Boolean judgement) implements Rule {

    @Override
    public void check() {
        given();
    }

    /** What was said. */
    public boolean given() {
        if (judgement == null) {
            throw new RuleViolated("rule.JudgementMustBeGiven");
        }
        return judgement;
    }
}
