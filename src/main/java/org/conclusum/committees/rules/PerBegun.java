package org.conclusum.committees.rules;

/**
 * One vote per begun number of inhabitants up to a cap, and votes that everybody has besides (SächsLPlG § 10 (2)).
 *
 * @param per inhabitants per vote, at least 1
 * @param cap most votes from inhabitants
 * @param plus votes besides, above the cap
 */
public record PerBegun(long per, int cap, int plus) implements VotesByPopulation {

    /** @throws IllegalArgumentException if nobody is needed for a vote, or votes are negative */
    public PerBegun {
        if (per < 1) {
            throw new IllegalArgumentException("A vote stands for at least one inhabitant, not for " + per);
        }
        if (cap < 0 || plus < 0) {
            throw new IllegalArgumentException("Votes are not negative: cap " + cap + ", plus " + plus);
        }
    }

    @Override
    public long votes(long population) {
        return Math.min(Math.ceilDiv(population, per), cap) + plus;
    }
}
