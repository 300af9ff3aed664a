package org.conclusum.voting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Fraction;
import org.conclusum.voting.secret.Paper;

/**
 * What is known of a secret vote when its urn is opened.
 *
 * @param participants seats that have taken part
 * @param parts papers that make up one vote
 */
record SecretVotes(Set<UUID> participants, List<Paper> papers, int parts) {

    SecretVotes {
        participants = Set.copyOf(participants);
        papers = List.copyOf(papers);
    }

    /** The votes for a choice. */
    Fraction votes(Choice choice) {
        long number = papers.stream()
                .filter(paper -> paper.answer().choice() == choice)
                .count();
        return Fraction.of(number, parts);
    }
}
