package org.conclusum.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the journal found.
 *
 * @param entries entries that were read
 * @param head hash of the newest seal in hexadecimal; kept elsewhere, it proves later that nothing was cut off the end
 * @param broken the first broken entry, or null where the journal is intact
 */
public record JournalFinding(
        long entries, String head, @Nullable Broken broken) {

    /** What can be wrong with an entry. */
    public enum Damage {
        CONTENT_CHANGED,
        ENTRY_MISSING,
        CHAIN_BROKEN
    }

    /** A broken entry; the event is null where the entry is gone. */
    public record Broken(long entry, @Nullable String event, Damage damage) {}

    public boolean intact() {
        return broken == null;
    }
}
