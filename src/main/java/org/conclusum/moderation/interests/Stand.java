package org.conclusum.moderation.interests;

import java.util.Map;

/**
 * How one municipality stands to the issues.
 *
 * @param stances from -2 against it to 2 for it, by the place; an issue that is missing was not answered
 */
public record Stand(String municipality, Map<Integer, Integer> stances) {

    public Stand {
        stances = Map.copyOf(stances);
    }
}
