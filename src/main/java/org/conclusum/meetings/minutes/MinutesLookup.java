package org.conclusum.meetings.minutes;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rows of minutes for other modules, without a permission check. */
@Service
@Transactional(readOnly = true)
public class MinutesLookup {

    private final MinutesRows rows;

    MinutesLookup(MinutesRows rows) {
        this.rows = rows;
    }

    public Optional<MinutesRow> row(UUID meeting) {
        return rows.find(meeting);
    }

    /** How many objections wait for a decision. */
    public long openObjections(UUID meeting) {
        return rows.openObjections(meeting);
    }
}
