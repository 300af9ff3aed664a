package org.conclusum.procedures.tasks;

import java.util.UUID;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;

/** Four eyes are those of two people: whoever did the step before does not confirm it. */
record SecondPersonMustConfirm(@Nullable UUID did, UUID confirms) implements Rule {

    @Override
    public void check() {
        if (confirms.equals(did)) {
            throw new RuleViolated("rule.SecondPersonMustConfirm");
        }
    }
}
