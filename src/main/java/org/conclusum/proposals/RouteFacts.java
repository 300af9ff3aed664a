package org.conclusum.proposals;

/**
 * What counts for the way of a proposal.
 *
 * @param noting whether the committee is to take note and decides nothing
 * @param burdens whether it burdens a municipality
 * @param costs whether it says anything about costs
 * @param concerned how many municipalities it concerns
 * @param circular whether the rule book lets the committee decide without meeting
 * @param reserved whether the home bodies have the last word
 */
public record RouteFacts(
        boolean noting, boolean burdens, boolean costs, int concerned, boolean circular, boolean reserved) {}
