package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Nobody agreed as long as a serious objection stands: it is met, judged, or the dissent goes on record. */
public record StandingObjectionForbidsAgreement(boolean agreeing, int standing) implements Rule {

    @Override
    public void check() {
        if (agreeing && standing > 0) {
            throw new RuleViolated("rule.StandingObjectionForbidsAgreement");
        }
    }
}
