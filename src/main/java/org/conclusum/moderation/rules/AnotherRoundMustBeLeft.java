package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.moderation.Conclusion;

/** The procedure limits the rounds; after the last one there is agreement or dissent. */
public record AnotherRoundMustBeLeft(Conclusion.Kind kind, boolean lastRound) implements Rule {

    @Override
    public void check() {
        if (lastRound && kind == Conclusion.Kind.ANOTHER_ROUND) {
            throw new RuleViolated("rule.AnotherRoundMustBeLeft");
        }
    }
}
