package org.conclusum.proposals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rows of proposals for other modules, without a permission check: the caller has checked or shows only ids that were. */
@Service
@Transactional(readOnly = true)
public class ProposalLookup {

    private final Proposals proposals;

    ProposalLookup(Proposals proposals) {
        this.proposals = proposals;
    }

    /** The proposals among these ids, in one query. */
    public Map<UUID, ProposalRow> rows(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return proposals.findByIdIn(ids).stream()
                .map(Proposal::row)
                .collect(Collectors.toMap(ProposalRow::id, Function.identity()));
    }

    /** The text as it stands. */
    public ProposalText text(UUID proposal) {
        return proposals
                .findById(proposal)
                .map(Proposal::text)
                .orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
    }

    /** The proposals of a committee that wait for an agenda, oldest first. */
    public List<ProposalRow> readyFor(UUID committee) {
        return proposals.readyFor(committee).stream().map(Proposal::row).toList();
    }

    /** The date until which a returned proposal is to be revised. */
    public Optional<LocalDate> revisionDue(UUID proposal) {
        return proposals.findById(proposal).flatMap(Proposal::revisionDue);
    }
}
