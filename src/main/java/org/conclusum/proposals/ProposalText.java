package org.conclusum.proposals;

import java.util.HashSet;
import java.util.Set;

/**
 * What a proposal says.
 *
 * @param costs words, as they rarely fit one number
 * @param concerned AGS of the municipalities that it concerns; those that it burdens are always among them
 * @param burdened AGS of the municipalities that bear its cost or its duty
 * @param noting whether the committee is to take note and decides nothing
 */
public record ProposalText(
        String title,
        String facts,
        String motion,
        String costs,
        String lead,
        boolean closed,
        Set<String> concerned,
        Set<String> burdened,
        boolean noting) {

    public ProposalText {
        Set<String> all = new HashSet<>(concerned);
        all.addAll(burdened);
        concerned = Set.copyOf(all);
        burdened = Set.copyOf(burdened);
    }

    /** A text that burdens nobody. */
    public ProposalText(
            String title,
            String facts,
            String motion,
            String costs,
            String lead,
            boolean closed,
            Set<String> concerned) {
        this(title, facts, motion, costs, lead, closed, concerned, Set.of());
    }

    /** A text on which the committee decides. */
    public ProposalText(
            String title,
            String facts,
            String motion,
            String costs,
            String lead,
            boolean closed,
            Set<String> concerned,
            Set<String> burdened) {
        this(title, facts, motion, costs, lead, closed, concerned, burdened, false);
    }
}
