package org.conclusum.committees.structure;

import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.CommitteeState;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Once a committee is in office, its votes change by a new version of its rule book and not by hand. */
public record CommitteeMustStillBeFounded(CommitteeRow committee) implements Rule {

    @Override
    public void check() {
        if (committee.state() != CommitteeState.FOUNDING) {
            throw new RuleViolated("rule.CommitteeMustStillBeFounded", committee.name());
        }
    }
}
