package org.conclusum.procedures.models.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A draft takes the place of its own process and of no other. */
public record DraftMustStayWithItsProcess(String expected, String found) implements Rule {

    @Override
    public void check() {
        if (!expected.equals(found)) {
            throw new RuleViolated("rule.DraftMustStayWithItsProcess", expected, found);
        }
    }
}
