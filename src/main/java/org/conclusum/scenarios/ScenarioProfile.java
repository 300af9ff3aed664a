package org.conclusum.scenarios;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scenario in words and pictures.
 *
 * @param analysis number of the analysis that offered its bundle, or null
 * @param projections ids, one of each factor in their order
 */
public record ScenarioProfile(
        UUID id,
        UUID project,
        int number,
        @Nullable Integer analysis,
        List<UUID> projections,
        String title,
        String body,
        int revision,
        String writtenBy,
        Instant writtenAt,
        List<Picture> pictures) {

    public static final int LONGEST_BODY = 20_000;
    public static final int LONGEST_DESCRIPTION = 500;

    public ScenarioProfile {
        projections = List.copyOf(projections);
        pictures = List.copyOf(pictures);
    }

    /** A picture with what it shows, for those who cannot see it. */
    public record Picture(UUID document, String description) {}

    /** The places of its projections within these factors. */
    public List<Integer> choices(List<KeyFactor> factors) {
        return factors.stream()
                .map(factor -> {
                    List<UUID> ids = factor.projections().stream()
                            .map(KeyFactor.Projection::id)
                            .toList();
                    return projections.stream()
                            .map(ids::indexOf)
                            .filter(place -> place >= 0)
                            .findFirst()
                            .orElse(0);
                })
                .toList();
    }
}
