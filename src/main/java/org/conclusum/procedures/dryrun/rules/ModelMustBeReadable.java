package org.conclusum.procedures.dryrun.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Only what passed the check is tried out: the sandbox is confined like the engine itself. */
public record ModelMustBeReadable(int errors) implements Rule {

    @Override
    public void check() {
        if (errors > 0) {
            throw new RuleViolated("rule.ModelMustBeReadable", errors);
        }
    }
}
