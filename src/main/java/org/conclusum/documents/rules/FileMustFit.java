package org.conclusum.documents.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A file is at most 25 MB large. */
public record FileMustFit(String name, long size) implements Rule {

    public static final long LIMIT = 25L * 1024 * 1024;

    @Override
    public void check() {
        if (size > LIMIT) {
            throw new RuleViolated("rule.FileMustFit", name, LIMIT / (1024 * 1024));
        }
    }
}
