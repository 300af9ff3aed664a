package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** An amendment says something else than the motion. */
public record AmendmentMustChangeTheWording(String motion, String wording) implements Rule {

    @Override
    public void check() {
        if (wording.isBlank() || wording.strip().equals(motion.strip())) {
            throw new RuleViolated("rule.AmendmentMustChangeTheWording");
        }
    }
}
