package org.conclusum.meetings;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.AgendaVersion.Item;
import org.conclusum.meetings.AgendaVersion.Occasion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps each agenda that went out, so that one can see later what came, went and moved. */
@Service
@Transactional
public class AgendaVersions {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final MeetingLookup lookup;
    private final CommitteeAccess access;
    private final Clock clock;

    AgendaVersions(JdbcClient jdbc, MeetingLookup lookup, CommitteeAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.lookup = lookup;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The versions of an agenda that this person may see, the first one first: members those that went to them, office
     * and chair the drafts too, and closed items only for those who see them.
     *
     * @throws NotFound where there is no such meeting, or the person has no insight into its committee
     */
    @Transactional(readOnly = true)
    public List<AgendaVersion> of(UUID meeting, Actor.Person person) {
        UUID committee = lookup.row(meeting).committee();
        Standing standing = access.standingOf(person);
        if (!standing.seesInto(committee)) {
            throw new NotFound(Subject.Kind.MEETING, meeting);
        }
        boolean drafts = standing.runs(committee) || standing.chairs(committee) || standing.auditor();
        return jdbc
                .sql("select * from agenda_version where meeting_id = ? order by number")
                .param(meeting)
                .query((row, number) -> new AgendaVersion(
                        row.getInt("number"),
                        Occasion.valueOf(row.getString("occasion")),
                        row.getString("made_by"),
                        row.getTimestamp("made_at").toInstant(),
                        List.of(JSON.readValue(row.getString("items"), Item[].class)).stream()
                                .filter(item -> standing.sees(committee, item.closed()))
                                .toList()))
                .list()
                .stream()
                .filter(version -> drafts || version.occasion() != Occasion.DRAFT)
                .toList();
    }

    /** Keeps the agenda as it stands in the database; whoever calls holds the lock of its meeting. */
    void keep(UUID meeting, Occasion occasion, Actor actor) {
        List<Item> items = lookup.agenda(meeting).stream()
                .map(item -> new Item(item.id(), item.number(), item.title(), item.proposal(), item.closed()))
                .toList();
        jdbc.sql("insert into agenda_version (meeting_id, number, occasion, made_by, made_at, items)"
                        + " select :meeting, coalesce(max(number), 0) + 1, :occasion, :by, :at, cast(:items as jsonb)"
                        + " from agenda_version where meeting_id = :meeting")
                .param("meeting", meeting)
                .param("occasion", occasion.name())
                .param("by", actor.name())
                .param("at", Timestamp.from(clock.instant()))
                .param("items", JSON.writeValueAsString(items))
                .update();
    }
}
