package org.conclusum.scenarios;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.jspecify.annotations.Nullable;

/**
 * A threshold on the latest figure of something; crossing it takes up a project again that rests on other figures.
 *
 * @param below whether a lower figure crosses it, or a higher one
 * @param crossed by what it was crossed, or null
 */
public record TripWire(
        UUID id,
        UUID project,
        Watched watched,
        boolean below,
        BigDecimal threshold,
        String note,
        String setBy,
        Instant setAt,
        @Nullable Crossed crossed) {

    public static final int LONGEST_NOTE = 2000;

    /** On what the wire is set. */
    public sealed interface Watched permits Pupils, Figures {}

    /** The pupils that are counted last in a table. */
    public record Pupils(UUID table) implements Watched {}

    /**
     * The latest figure of an indicator.
     *
     * @param indicator as it was reckoned when the wire was set, so that the wire means the same whatever becomes of it
     * @param ags municipality
     */
    public record Figures(IndicatorRow indicator, String ags) implements Watched {}

    /**
     * A figure and the time it is about.
     *
     * @param last day of that time, included
     */
    public record Crossed(LocalDate first, LocalDate last, BigDecimal value) {}

    boolean isCrossedBy(Crossed latest) {
        int compared = latest.value().compareTo(threshold);
        return below ? compared < 0 : compared > 0;
    }
}
