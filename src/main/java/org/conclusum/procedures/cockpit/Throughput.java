package org.conclusum.procedures.cockpit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How many cases began and ended lately, and how long ended ones took from start to end.
 *
 * @param median half took no longer; null where none ended
 * @param ninth nine of ten took no longer; null where none ended
 */
public record Throughput(
        int begunWeek,
        int endedWeek,
        int begunMonth,
        int endedMonth,
        int begunQuarter,
        int endedQuarter,
        @Nullable Duration median,
        @Nullable Duration ninth) {}
