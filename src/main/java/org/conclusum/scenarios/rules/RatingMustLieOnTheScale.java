package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.scenarios.MatrixKind;

/** A rating is a whole number of its scale. */
public record RatingMustLieOnTheScale(MatrixKind kind, int rating) implements Rule {

    @Override
    public void check() {
        if (rating < kind.lowest() || rating > kind.highest()) {
            throw new RuleViolated("rule.RatingMustLieOnTheScale", kind.lowest(), kind.highest());
        }
    }
}
