package org.conclusum.committees.structure;

import org.conclusum.committees.CommitteeRow;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A working group belongs to a committee that works. */
public record CommitteeMustBeInOffice(CommitteeRow committee) implements Rule {

    @Override
    public void check() {
        if (!committee.isInOffice()) {
            throw new RuleViolated("rule.CommitteeMustBeInOffice", committee.name());
        }
    }
}
