package org.conclusum.proposals.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A proposal has a number of attachments that people can read. */
public record AttachmentsMustBeFew(int count) implements Rule {

    static final int LIMIT = 30;

    @Override
    public void check() {
        if (count >= LIMIT) {
            throw new RuleViolated("rule.AttachmentsMustBeFew", LIMIT);
        }
    }
}
