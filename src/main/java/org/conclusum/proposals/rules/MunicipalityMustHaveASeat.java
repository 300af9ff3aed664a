package org.conclusum.proposals.rules;

import java.util.Collection;
import org.conclusum.committees.SeatRow;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A municipality brings proposals into the committees in which it has a seat. */
public record MunicipalityMustHaveASeat(String ags, Collection<SeatRow> seats) implements Rule {

    @Override
    public void check() {
        if (seats.stream().noneMatch(seat -> ags.equals(seat.ags()))) {
            throw new RuleViolated("rule.MunicipalityMustHaveASeat");
        }
    }
}
