package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.moderation.Conclusion;

/** Dissent on record says what it is about. */
public record DissentMustBeExplained(Conclusion conclusion) implements Rule {

    @Override
    public void check() {
        if (conclusion.kind() == Conclusion.Kind.DISSENT && conclusion.note().isEmpty()) {
            throw new RuleViolated("rule.DissentMustBeExplained");
        }
    }
}
