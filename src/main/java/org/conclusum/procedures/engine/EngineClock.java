package org.conclusum.procedures.engine;

import java.time.Duration;
import java.time.Instant;
import org.joda.time.DateTimeUtils;
import org.jspecify.annotations.Nullable;

/**
 * The clock that the engine reads. The engine has one for the whole program; this one tells the program's time, and
 * another to a thread that tries a model out at a moment of its own, so that no timer of a real case notices.
 */
final class EngineClock implements DateTimeUtils.MillisProvider {

    private static final EngineClock ONE = new EngineClock();
    private static final ThreadLocal<@Nullable Instant> TRIED = new ThreadLocal<>();
    private volatile long offset;

    private EngineClock() {}

    /** Follows the program's clock, so far away from the machine's. */
    static void follow(Duration away) {
        ONE.offset = away.toMillis();
        DateTimeUtils.setCurrentMillisProvider(ONE);
    }

    /** Does something as if it were this moment, as far as this thread is concerned. */
    static void at(Instant moment, Runnable act) {
        DateTimeUtils.setCurrentMillisProvider(ONE);
        TRIED.set(moment);
        try {
            act.run();
        } finally {
            TRIED.remove();
        }
    }

    @Override
    public long getMillis() {
        Instant moment = TRIED.get();
        return moment == null ? System.currentTimeMillis() + offset : moment.toEpochMilli();
    }
}
