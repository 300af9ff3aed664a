package org.conclusum.exchange.adoption;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of practices.
 *
 * @param byStage how many adoptions stand where
 * @param acrossRegions how many of them cross a border of regions
 * @param daysToDecision median from interest to the pilot; nothing before the first
 */
public record AdoptionFigures(
        Map<AdoptionStage, Integer> byStage,
        int all,
        int acrossRegions,
        @Nullable Integer daysToDecision) {

    public AdoptionFigures {
        byStage = Map.copyOf(byStage);
    }

    public int at(AdoptionStage stage) {
        return byStage.getOrDefault(stage, 0);
    }
}
