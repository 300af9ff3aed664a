package org.conclusum.voting.decision;

import java.util.List;

/**
 * A smallest set of seats that turns a vote.
 *
 * @param size seats in it; 0 where nothing has to change
 * @param exact whether no smaller set does; otherwise the size is an upper bound
 * @param ways how many sets of this size do, at most {@link Long#MAX_VALUE}; 0 where nobody counted them
 * @param seats ids of the seats of one such set
 */
public record TurningSet(int size, boolean exact, long ways, List<String> seats) {

    public TurningSet {
        seats = List.copyOf(seats);
    }
}
