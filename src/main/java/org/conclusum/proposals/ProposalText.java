package org.conclusum.proposals;

import java.util.Set;

/** What a proposal says. Costs are words, as they rarely fit one number; concerned holds AGS. */
public record ProposalText(
        String title, String facts, String motion, String costs, String lead, boolean closed, Set<String> concerned) {
    public ProposalText {
        concerned = Set.copyOf(concerned);
    }
}
