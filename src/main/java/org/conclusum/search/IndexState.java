package org.conclusum.search;

import java.time.Instant;
import java.util.Map;
import org.conclusum.documents.TextState;
import org.jspecify.annotations.Nullable;

/**
 * How the index stands.
 *
 * @param entries how many texts there are of each kind
 * @param files how many files there are in each state of being read
 * @param due how many changes wait to be taken over
 */
public record IndexState(
        Map<FoundKind, Long> entries,
        Map<TextState, Long> files,
        long due,
        @Nullable Instant rebuiltAt) {

    public IndexState {
        entries = Map.copyOf(entries);
        files = Map.copyOf(files);
    }

    public boolean isBusy() {
        return due > 0 || files.containsKey(TextState.WAITING);
    }
}
