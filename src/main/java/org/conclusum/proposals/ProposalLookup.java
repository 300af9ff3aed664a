package org.conclusum.proposals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rows of proposals for other modules, without a permission check: the caller has checked or shows only ids that were. */
@Service
@Transactional(readOnly = true)
public class ProposalLookup {

    /** The proposals among these ids, in one query. */
    public Map<UUID, ProposalRow> rows(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    /** The text as it stands. */
    public ProposalText text(UUID proposal) {
        throw new UnsupportedOperationException();
    }

    /** The ids of proposals of a committee that wait for an agenda, oldest first. */
    public List<ProposalRow> readyFor(UUID committee) {
        throw new UnsupportedOperationException();
    }

    /** The date until which a returned proposal is to be revised. */
    public Optional<LocalDate> revisionDue(UUID proposal) {
        throw new UnsupportedOperationException();
    }
}
