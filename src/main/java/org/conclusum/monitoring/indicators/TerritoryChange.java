package org.conclusum.monitoring.indicators;

import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.monitoring.FigureRow;
import org.jspecify.annotations.Nullable;

/**
 * What became of a territory.
 *
 * @param region of the office that stated it; none where a procedure did
 * @param fromDay the first day of the successor as it is
 * @param predecessor key
 * @param successor key
 * @param formerName name of the predecessor
 * @param reason the law or statute, or whatever else it rests on
 */
public record TerritoryChange(
        UUID id,
        @Nullable String region,
        LocalDate fromDay,
        String predecessor,
        String successor,
        String formerName,
        Handling handling,
        String reason) {

    /** Whether a figure is from before the change, and of one of the two territories. */
    public boolean concerns(IndicatorFigure figure) {
        return concerns(figure.ags(), figure.last());
    }

    /** Whether a figure is from before the change, and of one of the two territories. */
    boolean concerns(FigureRow figure) {
        return concerns(figure.ags(), figure.last());
    }

    private boolean concerns(String ags, LocalDate last) {
        return last.isBefore(fromDay) && (ags.equals(successor) || ags.equals(predecessor));
    }

    /** Whether what is shown for the successor at this time comes from the predecessor, alone or with others. */
    public boolean shapes(String ags, LocalDate last) {
        return handling != Handling.APART && ags.equals(successor) && last.isBefore(fromDay);
    }
}
