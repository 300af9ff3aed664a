package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** There is something to moderate where at least two municipalities take part. */
public record MunicipalitiesMustBeConcerned(int municipalities) implements Rule {

    @Override
    public void check() {
        if (municipalities < 2) {
            throw new RuleViolated("rule.MunicipalitiesMustBeConcerned", municipalities);
        }
    }
}
