package org.conclusum.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conflicts of interest as a person may see them: on the items that the person sees. */
@Service
@Transactional(readOnly = true)
public class ConflictListing {

    private final Conflicts conflicts;
    private final MeetingLookup lookup;
    private final CommitteeAccess access;

    ConflictListing(Conflicts conflicts, MeetingLookup lookup, CommitteeAccess access) {
        this.conflicts = conflicts;
        this.lookup = lookup;
        this.access = access;
    }

    /** Those on an item, in the order in which they came up. */
    public List<ConflictRow> on(AgendaItemRow item, Actor.Person person) {
        UUID committee = lookup.row(item.meeting()).committee();
        return access.standingOf(person).sees(committee, item.closed()) ? conflicts.on(item.id()) : List.of();
    }

    /** Those in a meeting, by item in the order of the agenda; items without any are left out. */
    public Map<AgendaItemRow, List<ConflictRow>> in(UUID meeting, Actor.Person person) {
        Standing standing = access.standingOf(person);
        UUID committee = lookup.row(meeting).committee();
        Map<UUID, List<ConflictRow>> all = conflicts.onItemsOf(meeting);
        Map<AgendaItemRow, List<ConflictRow>> found = new LinkedHashMap<>();
        if (!all.isEmpty()) {
            for (AgendaItemRow item : lookup.agenda(meeting)) {
                if (all.containsKey(item.id()) && standing.sees(committee, item.closed())) {
                    found.put(item, all.get(item.id()));
                }
            }
        }
        return found;
    }
}
