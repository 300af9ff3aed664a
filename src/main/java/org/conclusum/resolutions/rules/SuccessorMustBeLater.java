package org.conclusum.resolutions.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A resolution is replaced or revoked only by a later one of the same committee that was adopted. */
public record SuccessorMustBeLater(boolean sameCommittee, boolean later, boolean standing) implements Rule {

    @Override
    public void check() {
        if (!sameCommittee || !later || !standing) {
            throw new RuleViolated("rule.SuccessorMustBeLater");
        }
    }
}
