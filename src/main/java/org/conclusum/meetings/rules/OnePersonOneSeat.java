package org.conclusum.meetings.rules;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.PresentSeat;

/** Nobody sits on two seats at the same time. */
public record OnePersonOneSeat(List<PresentSeat> present, UUID seat, UUID account) implements Rule {

    @Override
    public void check() {
        boolean elsewhere = present.stream()
                .anyMatch(row -> row.account().equals(account) && !row.seat().equals(seat));
        if (elsewhere) {
            throw new RuleViolated("rule.OnePersonOneSeat");
        }
    }
}
