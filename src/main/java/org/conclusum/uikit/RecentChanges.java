package org.conclusum.uikit;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What this node heard of as changed lately. A page is read before it is attached and listens only from then on; by this it
 * learns what it missed in between.
 */
@Component
class RecentChanges {

    private static final int KEPT = 10_000;

    /** Subjects with the number of the message that named them last, in the order of these numbers. */
    private final Map<UUID, Long> lastNamed = new LinkedHashMap<>();

    /** The number of messages at the beginning of what the thread is reading now. */
    private final ThreadLocal<@Nullable Long> begun = new ThreadLocal<>();

    private long messages;

    /** Of messages up to this one it is no longer known, or never was, what they named. */
    private long unknown;

    /** The thread begins to answer a request: all that it reads is read after this. */
    synchronized void readingBegins() {
        begun.set(messages);
    }

    void readingEnds() {
        begun.remove();
    }

    synchronized void heardOf(Set<UUID> subjects) {
        messages++;
        for (UUID subject : subjects) {
            lastNamed.remove(subject);
            lastNamed.put(subject, messages);
        }
        Iterator<Long> eldest = lastNamed.values().iterator();
        while (lastNamed.size() > KEPT) {
            unknown = eldest.next();
            eldest.remove();
        }
    }

    synchronized void heardOfAnything() {
        messages++;
        unknown = messages;
        lastNamed.clear();
    }

    /** Whether the subject, or anything where none is named, may have changed since the thread began to read. */
    synchronized boolean missed(@Nullable UUID subject) {
        Long before = begun.get();
        if (before == null) {
            return false;
        }
        long named = subject == null ? messages : lastNamed.getOrDefault(subject, 0L);
        return Math.max(named, unknown) > before;
    }
}
