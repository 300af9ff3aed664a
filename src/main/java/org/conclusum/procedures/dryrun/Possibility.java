package org.conclusum.procedures.dryrun;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that can happen next in a sample case.
 *
 * @param id by which it is chosen; it holds until the next step
 * @param process the key of the process in which it happens
 * @param name of the element, or of the way out where a case forks
 * @param detail what more is to say: who does a task (as models write it), the message awaited, the question of a fork
 * @param at when a timer is due; null where it can happen at once
 */
public record Possibility(
        String id,
        Kind kind,
        String process,
        String element,
        String name,
        String detail,
        @Nullable Instant at) {

    /** What makes it happen. */
    public enum Kind {
        /** Where the case forks: one of the ways. */
        CHOICE,
        /** Somebody does a task. */
        TASK,
        /** The program tells the case what it waits for. */
        MESSAGE,
        /** The clock moves on to a timer. */
        TIMER
    }
}
