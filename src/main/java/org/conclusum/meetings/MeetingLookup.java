package org.conclusum.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rows of meetings for other modules, without a permission check. */
@Service
@Transactional(readOnly = true)
public class MeetingLookup {

    /** The meetings among these ids, in one query. */
    public Map<UUID, MeetingRow> rows(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    /** One item. */
    public AgendaItemRow item(UUID item) {
        throw new UnsupportedOperationException();
    }

    /** The agenda in its order. */
    public List<AgendaItemRow> agenda(UUID meeting) {
        throw new UnsupportedOperationException();
    }

    /** Who is there now. */
    public List<PresentSeat> present(UUID meeting) {
        throw new UnsupportedOperationException();
    }

    /** The moment at which proposals for this meeting are due. */
    public Instant submissionDeadline(UUID meeting) {
        throw new UnsupportedOperationException();
    }

    /** The last day on which an invitation is in time. */
    public LocalDate latestInvitation(UUID meeting) {
        throw new UnsupportedOperationException();
    }
}
