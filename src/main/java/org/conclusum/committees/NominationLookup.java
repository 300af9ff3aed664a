package org.conclusum.committees;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nominations by their id, for procedures and messages; the caller has checked who is looking. */
@Service
@Transactional(readOnly = true)
public class NominationLookup {

    private final Nominations nominations;
    private final SeatBook seats;

    NominationLookup(Nominations nominations, SeatBook seats) {
        this.nominations = nominations;
        this.seats = seats;
    }

    /** Those of these ids that are known. */
    public Map<UUID, NominationRow> rows(Collection<UUID> ids) {
        Map<UUID, NominationRow> rows = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            rows(nominations.findByIdIn(ids)).forEach(row -> rows.put(row.id(), row));
        }
        return rows;
    }

    /**
     * One nomination.
     *
     * @throws NotFound where the id is unknown
     */
    public NominationRow row(UUID id) {
        return rows(List.of(nominations.findById(id).orElseThrow(() -> new NotFound(Subject.Kind.COMMITTEE, id))))
                .getFirst();
    }

    /** All nominations of a committee, the first that was asked for first. */
    List<NominationRow> of(UUID committee) {
        return rows(nominations.of(committee));
    }

    private List<NominationRow> rows(List<Nomination> found) {
        Map<UUID, SeatBook.Label> labels =
                seats.labels(found.stream().map(Nomination::seat).distinct().toList());
        return found.stream()
                .map(nomination -> {
                    SeatBook.Label label = labels.get(nomination.seat());
                    return label == null ? nomination.row("", null) : nomination.row(label.text(), label.ags());
                })
                .toList();
    }
}
