package org.conclusum.proposals.statements;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules ask about statements, without a permission check. */
@Service
@Transactional(readOnly = true)
public class StatementLookup {

    private final Hearings hearings;

    StatementLookup(Hearings hearings) {
        this.hearings = hearings;
    }

    /** The municipalities (AGS) that have agreed to a proposal in their statement. */
    public Set<String> agreedTo(UUID proposal) {
        return hearings.findById(proposal)
                .map(hearing -> hearing.statements().stream()
                        .filter(Statement::agrees)
                        .map(Statement::ags)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** Those of these proposals on which statements were put together. */
    public Set<UUID> withSynopsis(Collection<UUID> proposals) {
        return proposals.isEmpty()
                ? Set.of()
                : hearings.findByProposalIn(proposals).stream()
                        .filter(hearing -> hearing.synopsis() != null)
                        .map(Hearing::proposal)
                        .collect(Collectors.toSet());
    }
}
