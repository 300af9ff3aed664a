package org.conclusum.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rows of meetings for other modules, without a permission check. */
@Service
@Transactional(readOnly = true)
public class MeetingLookup {

    private final JdbcClient jdbc;
    private final CommitteeDirectory committees;
    private final MeetingDating dating;
    private final Conflicts conflicts;

    MeetingLookup(JdbcClient jdbc, CommitteeDirectory committees, MeetingDating dating, Conflicts conflicts) {
        this.jdbc = jdbc;
        this.committees = committees;
        this.dating = dating;
        this.conflicts = conflicts;
    }

    /** The meetings among these ids, in one query. */
    public Map<UUID, MeetingRow> rows(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select m.*, (select count(*) from agenda_item i where i.meeting_id = m.id) as items"
                        + " from meeting m where m.id in (:ids)")
                .param("ids", ids)
                .query(MeetingLookup::meeting)
                .list()
                .stream()
                .collect(Collectors.toMap(MeetingRow::id, Function.identity()));
    }

    /**
     * One meeting.
     *
     * @throws NotFound where the id is unknown
     */
    public MeetingRow row(UUID meeting) {
        MeetingRow row = rows(List.of(meeting)).get(meeting);
        if (row == null) {
            throw new NotFound(Subject.Kind.MEETING, meeting);
        }
        return row;
    }

    /**
     * One item.
     *
     * @throws NotFound where the id is unknown
     */
    public AgendaItemRow item(UUID item) {
        return jdbc.sql("select * from agenda_item where id = ?")
                .param(item)
                .query(MeetingLookup::item)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.MEETING, "agenda item " + item));
    }

    /**
     * The committee in whose meeting an item is.
     *
     * @throws NotFound where the id is unknown
     */
    public UUID committeeOfItem(UUID item) {
        return jdbc.sql("select m.committee_id from meeting m join agenda_item i on i.meeting_id = m.id where i.id = ?")
                .param(item)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.MEETING, "agenda item " + item));
    }

    /** Whether the reports of a source are given under an item. */
    public boolean isReport(UUID item, String source) {
        return jdbc.sql("select exists (select 1 from agenda_item where id = ? and kind = 'REPORT'"
                        + " and (report is null or report = ?))")
                .params(item, source)
                .query(Boolean.class)
                .single();
    }

    /**
     * What an item is for.
     *
     * @throws NotFound where the id is unknown
     */
    public AgendaItemKind kindOf(UUID item) {
        return jdbc.sql("select kind from agenda_item where id = ?")
                .param(item)
                .query(String.class)
                .optional()
                .map(AgendaItemKind::valueOf)
                .orElseThrow(() -> new NotFound(Subject.Kind.MEETING, "agenda item " + item));
    }

    /** The agenda in its order, closed items included. */
    public List<AgendaItemRow> agenda(UUID meeting) {
        return jdbc.sql("select * from agenda_item where meeting_id = ? order by position")
                .param(meeting)
                .query(MeetingLookup::item)
                .list();
    }

    /** The items of a proposal on all agendas, the latest meeting first. */
    public List<AgendaItemRow> itemsOf(UUID proposal) {
        return jdbc.sql("select i.* from agenda_item i join meeting m on m.id = i.meeting_id"
                        + " where i.proposal_id = ? order by m.starts_at desc, i.id")
                .param(proposal)
                .query(MeetingLookup::item)
                .list();
    }

    /** Who is there now as the rules count it, or was to the end of a closed meeting. */
    public List<PresentSeat> present(UUID meeting) {
        return jdbc.sql("select seat_id as seat, account_id as account, substitute from attendance"
                        + " where meeting_id = ? and left_at is null and counts order by arrived_at, id")
                .param(meeting)
                .query(PresentSeat.class)
                .list();
    }

    /** Whether a meeting is in a break. */
    public boolean isInterrupted(UUID meeting) {
        return jdbc.sql("select exists (select 1 from meeting_break where meeting_id = ? and ended_at is null)")
                .param(meeting)
                .query(Boolean.class)
                .single();
    }

    /** The accounts that do not take part in an item because of a conflict of interest. */
    public Set<UUID> excludedFrom(UUID item) {
        return conflicts.excludedFrom(item);
    }

    /** The conflicts of interest on the items of a meeting. */
    public List<ConflictRow> conflictsIn(UUID meeting) {
        return conflicts.onItemsOf(meeting).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The moment at which a meeting begins. */
    public Instant startOf(UUID meeting) {
        return moment("starts_at", meeting);
    }

    /** The moment at which proposals for this meeting are due. */
    public Instant submissionDeadline(UUID meeting) {
        return moment("submission_deadline", meeting);
    }

    private Instant moment(String column, UUID meeting) {
        return jdbc.sql("select " + column + " from meeting where id = ?")
                .param(meeting)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.MEETING, meeting));
    }

    /** The last day on which an invitation is in time. */
    public LocalDate latestInvitation(UUID meeting) {
        return dates(meeting).latestInvitation();
    }

    /** What the rule book makes of the day of the meeting. */
    public MeetingDates dates(UUID meeting) {
        MeetingRow row = row(meeting);
        return dating.dates(row.committee(), dayOf(row));
    }

    /** The invitation to a meeting, with everybody who gets it. */
    public Invitation invitation(UUID meeting) {
        MeetingRow row = row(meeting);
        String urgency = jdbc.sql("select urgency from meeting where id = ?")
                .param(meeting)
                .query((found, number) -> Objects.requireNonNullElse(found.getString(1), ""))
                .single();
        return new Invitation(
                row.id(),
                row.committee(),
                row.title(),
                row.startsAt(),
                row.place(),
                urgency.isEmpty() ? null : urgency,
                agenda(meeting),
                recipients(row.committee(), dayOf(row)));
    }

    private Set<UUID> recipients(UUID committee, LocalDate day) {
        Set<UUID> accounts = new LinkedHashSet<>(committees.chairsOn(committee, day));
        for (SeatRow seat : committees.seatsOn(committee, day)) {
            if (seat.principal() != null) {
                accounts.add(seat.principal());
            }
            accounts.addAll(seat.substitutes());
        }
        return accounts;
    }

    private static LocalDate dayOf(MeetingRow row) {
        return row.startsAt().atZone(LegalTime.ZONE).toLocalDate();
    }

    static MeetingRow meeting(ResultSet row, int number) throws SQLException {
        return new MeetingRow(
                row.getObject("id", UUID.class),
                row.getObject("committee_id", UUID.class),
                row.getString("title"),
                row.getTimestamp("starts_at").toInstant(),
                row.getString("place"),
                MeetingState.valueOf(row.getString("state")),
                row.getInt("items"));
    }

    static AgendaItemRow item(ResultSet row, int number) throws SQLException {
        int position = row.getInt("position");
        boolean closed = row.getBoolean("closed");
        var called = row.getTimestamp("called_at");
        String urgency = row.getString("urgency_state");
        return new AgendaItemRow(
                row.getObject("id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                position,
                AgendaItem.number(position, closed),
                row.getString("title"),
                row.getObject("proposal_id", UUID.class),
                closed,
                AgendaItemState.valueOf(row.getString("state")),
                called == null ? null : called.toInstant(),
                row.getObject("minutes", Integer.class),
                row.getBoolean("second_call"),
                urgency == null ? null : UrgencyState.valueOf(urgency));
    }
}
