package org.conclusum.moderation.consensing;

import java.util.Map;

/**
 * What one rater says of the options.
 *
 * @param weight what the rater counts in the weighted view, such as inhabitants; never negative
 * @param resistances by the option's number; an option that is missing was not rated
 */
public record Sheet(long weight, Map<Integer, Integer> resistances) {

    public Sheet {
        if (weight < 0) {
            throw new IllegalArgumentException("A rater weighs nothing or more, not " + weight);
        }
        resistances = Map.copyOf(resistances);
    }
}
