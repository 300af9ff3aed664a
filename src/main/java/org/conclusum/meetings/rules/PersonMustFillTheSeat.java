package org.conclusum.meetings.rules;

import java.util.List;
import java.util.UUID;
import org.conclusum.committees.SeatRow;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Only the member of a seat or one of its substitutes, as appointed on the day of the meeting, sits there. */
public record PersonMustFillTheSeat(List<SeatRow> seats, UUID seat, UUID account) implements Rule {

    @Override
    public void check() {
        boolean fills = seats.stream().anyMatch(row -> row.id().equals(seat) && row.isFilledBy(account));
        if (!fills) {
            throw new RuleViolated("rule.PersonMustFillTheSeat");
        }
    }
}
