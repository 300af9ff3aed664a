package org.conclusum.committees;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nominations for those whom they concern: names and addresses of people who are to be named are for the office, the
 * administrator, the auditor and the municipality that names.
 */
@Service
@Transactional(readOnly = true)
public class NominationListing {

    private final NominationLookup lookup;
    private final CommitteeAccess access;

    NominationListing(NominationLookup lookup, CommitteeAccess access) {
        this.lookup = lookup;
        this.access = access;
    }

    /**
     * One nomination with what this viewer may do.
     *
     * @throws NotFound where it does not concern the viewer
     */
    public NominationDetail detail(UUID id, Actor viewer) {
        NominationRow row = lookup.row(id);
        Standing standing = access.standingOf(viewer);
        if (!concerns(row, standing)) {
            throw new NotFound(Subject.Kind.COMMITTEE, id);
        }
        boolean shapes = standing.shapes(row.committee());
        boolean open = row.isOpen();
        return new NominationDetail(
                row,
                open && (shapes || isOwn(row, standing)),
                shapes && row.state() == NominationState.NAMED,
                shapes && open);
    }

    /** The nominations of a committee; of those that do not concern the viewer only how far they are. */
    public List<NominationRow> of(UUID committee, Actor viewer) {
        access.requireInsight(viewer, committee);
        Standing standing = access.standingOf(viewer);
        return lookup.of(committee).stream()
                .map(row -> concerns(row, standing) ? row : row.withoutPeople())
                .toList();
    }

    /** Whether the viewer may open the page of this nomination. */
    public boolean concerns(NominationRow row, Actor viewer) {
        return concerns(row, access.standingOf(viewer));
    }

    private static boolean concerns(NominationRow row, Standing standing) {
        return standing.auditor() || standing.shapes(row.committee()) || isOwn(row, standing);
    }

    private static boolean isOwn(NominationRow row, Standing standing) {
        String ags = row.ags();
        return ags != null && standing.coordinates(ags);
    }
}
