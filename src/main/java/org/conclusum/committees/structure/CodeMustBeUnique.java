package org.conclusum.committees.structure;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** No two committees share a short sign. */
public record CodeMustBeUnique(String code, boolean taken) implements Rule {

    @Override
    public void check() {
        if (taken) {
            throw new RuleViolated("rule.CodeMustBeUnique", code);
        }
    }
}
