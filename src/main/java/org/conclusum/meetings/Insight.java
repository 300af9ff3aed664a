package org.conclusum.meetings;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.Standing;

/**
 * Whose meetings a person may see, as a condition in SQL.
 *
 * @param all whether the person sees all committees
 * @param closed whether the person sees closed items of all committees
 * @param committees the committees whose meetings the person sees with their closed items
 */
record Insight(boolean all, boolean closed, Set<UUID> committees) {

    /** Takes the place of an empty list, which SQL does not know. */
    private static final UUID NONE = new UUID(0, 0);

    static Insight of(Standing standing) {
        Set<UUID> committees = new HashSet<>(standing.chaired());
        committees.addAll(standing.seated());
        committees.addAll(standing.run());
        committees.addAll(standing.represented());
        boolean everything = standing.everywhere() || standing.auditor();
        if (committees.isEmpty()) {
            committees.add(NONE);
        }
        return new Insight(everything || standing.administrator(), everything, Set.copyOf(committees));
    }

    /** The select of meetings that the person may see, ready for more conditions; needs the insight's parameters. */
    static final String SELECT = """
            select m.*, (select count(*) from agenda_item i where i.meeting_id = m.id
                and (not i.closed or :closed or m.committee_id in (:committees))) as items
            from meeting m where (:all or m.committee_id in (:committees))""";
}
