package org.conclusum.voting.choice;

import java.util.List;
import org.conclusum.kernel.Fraction;

/**
 * One ballot paper of a choice.
 *
 * @param seat whose it is; in a secret ballot nobody knows, and it is any text
 * @param weight its votes
 * @param picks numbers of the options it is for; empty for none of them or an abstention
 */
public record MarkedBallot(String seat, Fraction weight, List<Integer> picks, boolean abstains) {

    public MarkedBallot {
        picks = List.copyOf(picks);
    }

    /** Whether it is for this option; option 0 is none of them. */
    boolean isFor(int option) {
        return option == 0 ? picks.isEmpty() && !abstains : picks.contains(option);
    }
}
