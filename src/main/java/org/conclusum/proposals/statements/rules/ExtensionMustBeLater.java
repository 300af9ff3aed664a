package org.conclusum.proposals.statements.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Who asks for more time names a later day. */
public record ExtensionMustBeLater(LocalDate due, LocalDate until) implements Rule {

    @Override
    public void check() {
        if (!until.isAfter(due)) {
            throw new RuleViolated("rule.ExtensionMustBeLater", due);
        }
    }
}
