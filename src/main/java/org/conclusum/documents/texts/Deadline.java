package org.conclusum.documents.texts;

import java.time.Duration;

/** Until when something may take its time, by the time that passes and not by the clock that people see. */
record Deadline(long nanos) {

    static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    boolean isOver() {
        return System.nanoTime() - nanos > 0;
    }
}
