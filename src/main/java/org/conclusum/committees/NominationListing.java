package org.conclusum.committees;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.Role;
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
    private final SeatBook seats;
    private final AccountDirectory accounts;
    private final CommitteeAccess access;

    NominationListing(NominationLookup lookup, SeatBook seats, AccountDirectory accounts, CommitteeAccess access) {
        this.lookup = lookup;
        this.seats = seats;
        this.accounts = accounts;
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

    /** A seat that the viewer may fill anew or for which the viewer may propose somebody. */
    public record ChangeableSeat(UUID seat, UUID committee, String label, boolean mayRecord) {}

    /**
     * The seat, where this viewer may change it.
     *
     * @throws NotFound where the viewer may not
     */
    public ChangeableSeat changeable(UUID seat, Actor viewer) {
        SeatHistory history = seats.history(seat);
        Standing standing = access.standingOf(viewer);
        boolean shapes = standing.shapes(history.committee());
        String ags = history.ags();
        if (!shapes && !(ags != null && standing.coordinates(ags))) {
            throw new NotFound(Subject.Kind.COMMITTEE, seat);
        }
        return new ChangeableSeat(seat, history.committee(), history.label(), shapes);
    }

    /** The accounts from which to choose for this seat: who has spoken for the same body, and its coordinators. */
    public Map<UUID, String> candidates(UUID seat, Actor viewer) {
        changeable(seat, viewer);
        SeatHistory history = seats.history(seat);
        Set<UUID> ids = new LinkedHashSet<>(seats.peopleOf(history));
        String ags = history.ags();
        if (ags != null) {
            accounts.holding(Role.COORDINATOR, ags).forEach(account -> ids.add(account.id()));
        }
        return accounts.findAll(ids).values().stream()
                .filter(AccountRow::enabled)
                .sorted(Comparator.comparing(AccountRow::displayName))
                .collect(Collectors.toMap(
                        AccountRow::id, AccountRow::displayName, (one, other) -> one, LinkedHashMap::new));
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
