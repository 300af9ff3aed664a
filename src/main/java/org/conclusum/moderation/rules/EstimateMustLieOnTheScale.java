package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.moderation.influence.Quadrant;

/** Influence and interest are whole numbers from 0 to 10. */
public record EstimateMustLieOnTheScale(int value) implements Rule {

    @Override
    public void check() {
        if (value < 0 || value > Quadrant.MOST) {
            throw new RuleViolated("rule.EstimateMustLieOnTheScale", Quadrant.MOST);
        }
    }
}
