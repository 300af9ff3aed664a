package org.conclusum.committees.rules;

import java.util.List;

/**
 * Votes in steps: those of the last tier whose bound the inhabitants exceed; the first tier always applies (GG Art. 51
 * (2)).
 *
 * @param tiers at least one, their bounds rising
 */
public record Tiers(List<Tier> tiers) implements VotesByPopulation {

    /**
     * A step.
     *
     * @param moreThan inhabitants that have to be exceeded
     */
    public record Tier(long moreThan, int votes) {}

    /** @throws IllegalArgumentException if there is no tier, or the bounds do not rise */
    public Tiers {
        tiers = List.copyOf(tiers);
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("A table of tiers has at least one");
        }
        for (int i = 1; i < tiers.size(); i++) {
            if (tiers.get(i).moreThan() <= tiers.get(i - 1).moreThan()) {
                throw new IllegalArgumentException(
                        "The bounds of the tiers must rise: " + tiers.get(i - 1).moreThan() + " is followed by "
                                + tiers.get(i).moreThan());
            }
        }
    }

    @Override
    public long votes(long population) {
        Tier last = tiers.getFirst();
        for (Tier tier : tiers) {
            if (population > tier.moreThan()) {
                last = tier;
            }
        }
        return last.votes();
    }
}
