package org.conclusum.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The one clock of the program, in legal time. It can be set ahead or back by a fixed span: the sample data tell a
 * story of several weeks, and a trial run wants to see what happens next month. The engine's clock follows it.
 */
public final class ProgramClock extends Clock {

    private final Clock base;
    private final List<Consumer<Duration>> followers = new CopyOnWriteArrayList<>();
    private volatile Duration offset;

    public ProgramClock(Duration offset) {
        this(Clock.system(LegalTime.ZONE), offset);
    }

    private ProgramClock(Clock base, Duration offset) {
        this.base = base;
        this.offset = offset;
    }

    public Duration offset() {
        return offset;
    }

    /** Sets the clock ahead by this span (negative: back) and tells those who follow it. */
    public void setOffset(Duration offset) {
        this.offset = offset;
        followers.forEach(follower -> follower.accept(offset));
    }

    /** Sets the clock to this moment; it goes on from there. */
    public void setTo(Instant moment) {
        setOffset(Duration.between(base.instant(), moment));
    }

    /** The clock on the wall, however far this one is set ahead or back. */
    public Clock unshifted() {
        return base;
    }

    /** Calls the follower now and at each later change with the current offset. */
    public void follow(Consumer<Duration> follower) {
        followers.add(follower);
        follower.accept(offset);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(base.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset);
    }
}
