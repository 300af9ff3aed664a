package org.conclusum.documents.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A file without a single byte proves nothing. */
public record FileMustNotBeEmpty(String name, long size) implements Rule {

    @Override
    public void check() {
        if (size == 0) {
            throw new RuleViolated("rule.FileMustNotBeEmpty", name);
        }
    }
}
