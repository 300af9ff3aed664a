package org.conclusum.meetings;

import java.util.List;

/**
 * Something that came of an item, as the minutes take it over.
 *
 * @param heading what it is, for example "Angenommen" or "Beschluss L-2026-003"
 * @param wording the words that were decided on, empty where there are none
 * @param figures the key figures, each a few words
 * @param reasoning how it came about, in sentences
 * @param route where it is found, a route of the interface
 */
public record ItemFinding(String heading, String wording, List<String> figures, List<String> reasoning, String route) {

    public ItemFinding {
        figures = List.copyOf(figures);
        reasoning = List.copyOf(reasoning);
    }
}
