package org.conclusum.moderation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A consent round as one viewer may see it.
 *
 * @param asked how many municipalities take part
 * @param answered how many have answered
 * @param tally the result; null while the round is open, and for everybody but the office where too few have answered to
 *     keep them unknown to each other
 * @param own what the municipalities said that the viewer coordinates, by AGS
 * @param named what all said, by AGS, for the office after the end; empty for everybody else
 * @param missing who has not answered, by AGS, for the office; empty for everybody else
 * @param judgements why the office set objections aside, on record for all
 */
public record ConsentView(
        ConsentRow row,
        int asked,
        int answered,
        @Nullable ConsentTally tally,
        Map<String, ConsentVoice> own,
        Map<String, ConsentVoice> named,
        List<String> missing,
        List<String> judgements) {

    public ConsentView {
        own = Map.copyOf(own);
        named = Map.copyOf(named);
        missing = List.copyOf(missing);
        judgements = List.copyOf(judgements);
    }
}
