package org.conclusum.moderation;

import java.util.List;
import java.util.Map;
import org.conclusum.moderation.consensing.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A round as one viewer may see it.
 *
 * @param asked how many municipalities take part
 * @param rated how many have rated
 * @param finding the result; null while the round is open, and for everybody but the office where too few have rated to
 *     keep them unknown to each other
 * @param exact whether the weighted view is exact; rounded to whole percent it tells nobody apart
 * @param own sheets of the municipalities that the viewer coordinates, by AGS
 * @param named all sheets by AGS, for the office after the end; empty for everybody else
 * @param missing who has not rated, by AGS, for the office; empty for everybody else
 */
public record RoundView(
        RoundRow row,
        int asked,
        int rated,
        @Nullable Finding finding,
        boolean exact,
        Map<String, RatingSheet> own,
        Map<String, RatingSheet> named,
        List<String> missing) {

    public RoundView {
        own = Map.copyOf(own);
        named = Map.copyOf(named);
        missing = List.copyOf(missing);
    }
}
