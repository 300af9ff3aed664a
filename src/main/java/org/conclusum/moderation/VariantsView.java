package org.conclusum.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conclusum.moderation.variants.Reach;
import org.conclusum.moderation.variants.Verdict;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.voting.decision.Outcome;
import org.conclusum.voting.decision.TurningSet;
import org.jspecify.annotations.Nullable;

/**
 * The variants of a motion as the office weighs them.
 *
 * @param motion the wording as proposed
 * @param demands what municipalities must have and what must not happen, by issue and municipality
 * @param consensus whether the committee seeks consensus, in which one objection keeps the matter open
 * @param winning the smallest set of seats that carries a motion against all others, by label; empty where there is none
 * @param blocking the smallest set that stops it
 */
public record VariantsView(
        Moderation moderation,
        ProposalRow proposal,
        String motion,
        List<PositionEntry> demands,
        List<Weighed> variants,
        boolean consensus,
        Optional<TurningSet> winning,
        Optional<TurningSet> blocking,
        Map<String, String> seats) {

    /**
     * A variant with what it gives each municipality.
     *
     * @param verdicts what was judged of each demand; what is missing was not
     * @param reach by AGS, for municipalities with demands
     * @param outcome what the committee would decide if those who can carry it said yes and the others no; null where it
     *     seeks consensus or nobody was judged
     */
    public record Weighed(
            Variant variant,
            Map<PositionEntry, Verdict> verdicts,
            Map<String, Reach> reach,
            @Nullable Outcome outcome) {
        public Weighed {
            verdicts = Map.copyOf(verdicts);
            reach = Map.copyOf(reach);
        }
    }

    public VariantsView {
        demands = List.copyOf(demands);
        variants = List.copyOf(variants);
        seats = Map.copyOf(seats);
    }
}
