package org.conclusum.voting;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rows of ballots for other modules, without a permission check. */
@Service
@Transactional(readOnly = true)
public class BallotLookup {

    /** The ballots among these ids, in one query. */
    public Map<UUID, BallotRow> rows(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    /** The wording that was voted on. */
    public String wording(UUID ballot) {
        throw new UnsupportedOperationException();
    }
}
