package org.conclusum.notifications.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What law or rule book want delivered comes by mail at once, whatever a person would like. */
public record RequiredNoticeMustComeByMail(boolean required, boolean byMail) implements Rule {

    @Override
    public void check() {
        if (required && !byMail) {
            throw new RuleViolated("rule.RequiredNoticeMustComeByMail");
        }
    }
}
