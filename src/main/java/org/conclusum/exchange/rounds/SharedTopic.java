package org.conclusum.exchange.rounds;

import java.util.List;
import java.util.UUID;

/**
 * What several committees are working on.
 *
 * @param words by which the texts are alike, the most telling first; none where they are not
 * @param figures names of the indicators that the closest two both cite
 * @param related names of different indicators of one statistical table that they cite
 * @param likeness of the closest two, from 0 to 1
 */
public record SharedTopic(
        List<Source> sources, List<String> words, List<String> figures, List<String> related, double likeness) {

    /** A public proposal. */
    public record Source(UUID proposal, UUID committee, String title) {}

    public SharedTopic {
        sources = List.copyOf(sources);
        words = List.copyOf(words);
        figures = List.copyOf(figures);
        related = List.copyOf(related);
    }
}
