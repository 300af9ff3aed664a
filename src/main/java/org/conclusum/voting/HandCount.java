package org.conclusum.voting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out when the papers of a secret ballot were counted by hand.
 *
 * @param invalid papers that say nothing that can be counted
 * @param confirmedBy who confirmed it by closing the ballot; null as long as nobody has
 */
public record HandCount(
        List<Pile> piles,
        int invalid,
        String enteredBy,
        Instant enteredAt,
        @Nullable String confirmedBy) {

    public HandCount {
        piles = List.copyOf(piles);
    }

    /** All papers, the invalid ones too. */
    public int papers() {
        return invalid + piles.stream().mapToInt(Pile::papers).sum();
    }
}
