package org.conclusum.committees.structure;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;

/** An interest group has a name that fits beside a seat. */
public record GroupNameMustFit(@Nullable String group) implements Rule {

    public static final int LONGEST = 60;

    @Override
    public void check() {
        if (group != null && group.length() > LONGEST) {
            throw new RuleViolated("rule.GroupNameMustFit", LONGEST);
        }
    }
}
