package org.conclusum.voting;

import java.util.UUID;
import org.conclusum.committees.rules.ConsensusRules.Afterwards;

/**
 * Which round of consensus a ballot is.
 *
 * @param round from 1 on
 * @param rounds how many the rule book gives
 * @param afterwards what follows the last one with an objection
 */
public record ConsensusRound(UUID ballot, int round, int rounds, Afterwards afterwards) {

    public boolean isLast() {
        return round >= rounds;
    }
}
