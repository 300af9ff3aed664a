package org.conclusum.committees.structure;

import org.conclusum.committees.CommitteeRow;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What has been dissolved takes on nothing new. */
public record CommitteeMustNotBeDissolved(CommitteeRow committee) implements Rule {

    @Override
    public void check() {
        if (committee.isDissolved()) {
            throw new RuleViolated("rule.CommitteeMustNotBeDissolved", committee.name());
        }
    }
}
