package org.conclusum.committees.rules;

/** How many votes a seat gets from the inhabitants that it stands for. */
public sealed interface VotesByPopulation permits PerBegun, Tiers {

    /** @param population inhabitants at the reference date, not negative */
    long votes(long population);
}
