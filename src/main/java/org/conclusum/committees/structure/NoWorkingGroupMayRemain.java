package org.conclusum.committees.structure;

import java.util.List;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Working groups end before their committee does. */
public record NoWorkingGroupMayRemain(List<String> groups) implements Rule {

    @Override
    public void check() {
        if (!groups.isEmpty()) {
            throw new RuleViolated("rule.NoWorkingGroupMayRemain", String.join(", ", groups));
        }
    }
}
