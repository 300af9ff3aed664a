package org.conclusum.moderation;

import java.time.Instant;
import java.util.Map;

/**
 * What a municipality says in a round, for itself and the office of the committee alone.
 *
 * @param version how often it was entered, so that two people do not overwrite each other
 * @param resistances by the option's number; an option that is missing was not rated
 * @param answers what would lessen a strong resistance, by the option's number
 */
public record RatingSheet(
        String ags,
        int version,
        String ratedBy,
        Instant ratedAt,
        Map<Integer, Integer> resistances,
        Map<Integer, String> answers) {

    public RatingSheet {
        resistances = Map.copyOf(resistances);
        answers = Map.copyOf(answers);
    }
}
