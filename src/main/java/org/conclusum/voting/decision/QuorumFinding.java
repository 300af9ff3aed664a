package org.conclusum.voting.decision;

import java.util.List;

/**
 * Whether the committee could decide, and by which measure.
 *
 * @param present seats that were there and might vote
 * @param entitled seats that might vote
 * @param statutory all seats
 * @param minimum seats that had to be there at least
 * @param conditions empty where the rules have none or a second call replaced them
 * @param secondCall whether the lighter quorum of a second call applied
 * @param exclusionFallback whether the share for conflicts of interest applied
 */
public record QuorumFinding(
        boolean quorate,
        int present,
        int entitled,
        int statutory,
        int minimum,
        List<QuorumConditionFinding> conditions,
        boolean secondCall,
        boolean exclusionFallback) {

    public QuorumFinding {
        conditions = List.copyOf(conditions);
    }
}
