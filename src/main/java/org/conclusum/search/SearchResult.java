package org.conclusum.search;

import java.util.List;
import java.util.Map;

/**
 * A page of what was found, best first.
 *
 * @param counts how much was found of each kind, whatever kind is shown; kinds without any are missing
 * @param total how much there is of the kind that is shown
 * @param unread files that this person may see and that were not read yet
 * @param empty whether the question has no word to look for
 */
public record SearchResult(List<Found> page, Map<FoundKind, Integer> counts, int total, int unread, boolean empty) {

    static final SearchResult NOTHING = new SearchResult(List.of(), Map.of(), 0, 0, true);

    public SearchResult {
        page = List.copyOf(page);
        counts = Map.copyOf(counts);
    }

    /** How much was found of all kinds. */
    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
