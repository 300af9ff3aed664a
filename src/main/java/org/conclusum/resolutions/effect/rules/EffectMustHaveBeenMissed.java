package org.conclusum.resolutions.effect.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Only a matter whose target was missed, and which does not rest, is taken up again. */
public record EffectMustHaveBeenMissed(boolean missed, boolean rests) implements Rule {

    @Override
    public void check() {
        if (!missed || rests) {
            throw new RuleViolated("rule.EffectMustHaveBeenMissed");
        }
    }
}
