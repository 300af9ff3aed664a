package org.conclusum.proposals;

import org.jspecify.annotations.Nullable;

/**
 * The way of a proposal.
 *
 * @param suggested what the decision table suggests, null where it was not asked
 * @param chosen what the office decided, null before it examined the proposal
 * @param reason why it decided otherwise, empty where it did not
 */
public record RouteRow(
        @Nullable ProposalRoute suggested, @Nullable ProposalRoute chosen, String reason) {

    static final RouteRow NONE = new RouteRow(null, null, "");

    /** What is taken unless the office decides otherwise. */
    public ProposalRoute usual() {
        return suggested == null ? ProposalRoute.MEETING : suggested;
    }
}
