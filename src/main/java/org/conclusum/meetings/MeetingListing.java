package org.conclusum.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRoutes;
import org.conclusum.proposals.ProposalRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings for pages: each person sees those of the committees they have insight into. */
@Service
@Transactional(readOnly = true)
public class MeetingListing {

    private record Dates(
            @Nullable String returnReason,
            @Nullable String urgency,
            @Nullable String cancelReason,
            Instant submissionDeadline,
            @Nullable Instant invitedAt,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt,
            int matters) {}

    private static final String AHEAD =
            " (m.starts_at >= :today and m.state <> 'CLOSED' or m.state in ('RUNNING', 'ADJOURNED'))";

    private final JdbcClient jdbc;
    private final MeetingLookup lookup;
    private final CommitteeAccess access;
    private final CommitteeDirectory committees;
    private final MeetingDating dating;
    private final ProposalLookup proposals;
    private final ProposalRoutes routes;
    private final Clock clock;

    MeetingListing(
            JdbcClient jdbc,
            MeetingLookup lookup,
            CommitteeAccess access,
            CommitteeDirectory committees,
            MeetingDating dating,
            ProposalLookup proposals,
            ProposalRoutes routes,
            Clock clock) {
        this.jdbc = jdbc;
        this.lookup = lookup;
        this.access = access;
        this.committees = committees;
        this.dating = dating;
        this.proposals = proposals;
        this.routes = routes;
        this.clock = clock;
    }

    /** A page of meetings: those to come in their order, those that were from the latest back. */
    public List<MeetingRow> page(MeetingFilter filter, Actor.Person person, int offset, int limit) {
        String committee = filter.committee() == null ? "" : " and m.committee_id = :committee";
        String period = filter.past() ? " and not" + AHEAD : " and" + AHEAD;
        String order = filter.past() ? " order by m.starts_at desc, m.id" : " order by m.starts_at, m.id";
        return select(committee + period + order + " limit :limit offset :offset", person)
                .param("committee", filter.committee())
                .param("today", today())
                .param("limit", limit)
                .param("offset", offset)
                .query(MeetingLookup::meeting)
                .list();
    }

    /** The next meeting that is not called off, of a committee in which the person has a part. */
    public Optional<MeetingRow> next(Actor.Person person) {
        return select(
                        " and m.committee_id in (:committees) and m.state <> 'CANCELLED' and" + AHEAD
                                + " order by m.starts_at, m.id limit 1",
                        person)
                .param("today", today())
                .query(MeetingLookup::meeting)
                .optional();
    }

    /** Meetings whose title or place contains the text, the latest first. */
    public List<MeetingRow> search(String text, Actor.Person person, int limit) {
        return select(
                        " and position(lower(:text) in lower(m.title || ' ' || m.place)) > 0"
                                + " order by m.starts_at desc, m.id limit :limit",
                        person)
                .param("text", text)
                .param("limit", limit)
                .query(MeetingLookup::meeting)
                .list();
    }

    /**
     * One meeting as this person may see it.
     *
     * @throws NotFound where there is none, or the person has no insight into its committee
     */
    public MeetingDetail detail(UUID meeting, Actor.Person person) {
        MeetingRow row = lookup.row(meeting);
        Standing standing = access.standingOf(person);
        CommitteeRow committee = committees.get(row.committee());
        if (!standing.seesInto(committee.id())) {
            throw new NotFound(Subject.Kind.MEETING, meeting);
        }
        boolean office = standing.runs(committee.id());
        boolean chair = standing.chairs(committee.id());
        boolean draft = row.state() == MeetingState.PLANNED || row.state() == MeetingState.DRAFTED;
        boolean shown = !draft || office || chair || standing.auditor();
        List<AgendaItemRow> agenda = shown
                ? lookup.agenda(meeting).stream()
                        .filter(item -> standing.sees(committee.id(), item.closed()))
                        .toList()
                : List.of();
        Dates facts = facts(meeting);
        LocalDate day = row.startsAt().atZone(LegalTime.ZONE).toLocalDate();
        Map<UUID, ProposalRow> matters = proposalsOf(agenda);
        return new MeetingDetail(
                row,
                committee,
                outlook(committee.id(), day),
                facts.submissionDeadline(),
                facts.returnReason(),
                facts.urgency(),
                facts.cancelReason(),
                facts.invitedAt(),
                facts.openedAt(),
                facts.closedAt(),
                agenda,
                matters,
                routes.forNoting(matters.keySet()),
                facts.matters(),
                shown,
                office,
                chair);
    }

    /** The meetings in which a proposal was or will be dealt with, the latest first; the caller may see the proposal. */
    public List<Consultation> consultations(UUID proposal) {
        List<AgendaItemRow> items = lookup.itemsOf(proposal);
        Map<UUID, MeetingRow> meetings =
                lookup.rows(items.stream().map(AgendaItemRow::meeting).toList());
        return items.stream()
                .flatMap(item -> Optional.ofNullable(meetings.get(item.meeting())).stream()
                        .map(meeting -> new Consultation(meeting, item)))
                .toList();
    }

    /** In how many meetings a proposal was or will be dealt with. */
    public int consultationCount(UUID proposal) {
        return jdbc.sql("select count(*) from agenda_item where proposal_id = ?")
                .param(proposal)
                .query(Integer.class)
                .single();
    }

    /** The proposals that wait for an agenda of this committee; for its office, nobody else puts them on one. */
    public List<ProposalRow> ready(MeetingDetail meeting) {
        return meeting.mayPlan() && meeting.isInPreparation()
                ? proposals.readyFor(meeting.committee().id())
                : List.of();
    }

    /** The proposals that could come onto this agenda after the invitation; for its office and its chair. */
    public List<ProposalRow> forSupplement(MeetingDetail meeting) {
        return meeting.mayConduct() && !meeting.isInPreparation()
                ? proposals.readyFor(meeting.committee().id())
                : List.of();
    }

    /** The committees for which this person may plan a meeting. */
    public List<CommitteeRow> plannable(Actor.Person person) {
        Standing standing = access.standingOf(person);
        return committees.all().stream()
                .filter(committee -> standing.runs(committee.id()) && !committee.isDissolved())
                .toList();
    }

    /** The committees whose meetings this person may see. */
    public List<CommitteeRow> visible(Actor.Person person) {
        Standing standing = access.standingOf(person);
        return committees.all().stream()
                .filter(committee -> standing.seesInto(committee.id()))
                .toList();
    }

    /** The names of committees by id. */
    public Map<UUID, CommitteeRow> committees() {
        return committees.all().stream().collect(Collectors.toMap(CommitteeRow::id, Function.identity()));
    }

    /**
     * What a meeting of this committee on this day would mean.
     *
     * @throws NotFound where no rule book is in force on that day
     * @throws NotPermitted where the person does not run the committee as its office
     */
    public MeetingOutlook outlook(UUID committee, LocalDate day, Actor.Person person) {
        access.requireOffice(person, committee);
        return outlook(committee, day);
    }

    private MeetingOutlook outlook(UUID committee, LocalDate day) {
        return dating.outlook(committee, day, LocalDate.now(clock));
    }

    private StatementSpec select(String conditions, Actor.Person person) {
        Insight insight = Insight.of(access.standingOf(person));
        return jdbc.sql(Insight.SELECT + conditions)
                .param("all", insight.all())
                .param("closed", insight.closed())
                .param("committees", insight.committees());
    }

    private Map<UUID, ProposalRow> proposalsOf(List<AgendaItemRow> agenda) {
        List<UUID> ids = agenda.stream()
                .map(AgendaItemRow::proposal)
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty() ? Map.of() : proposals.rows(ids);
    }

    private Timestamp today() {
        return Timestamp.from(LocalDate.now(clock).atStartOfDay(LegalTime.ZONE).toInstant());
    }

    private Dates facts(UUID meeting) {
        return jdbc.sql("select m.*, (select count(*) from agenda_item i where i.meeting_id = m.id"
                        + " and i.kind not in ('OPENING', 'MISCELLANEOUS'))"
                        + " as matters from meeting m where id = ?")
                .param(meeting)
                .query((row, number) -> new Dates(
                        row.getString("return_reason"),
                        row.getString("urgency"),
                        row.getString("cancel_reason"),
                        row.getTimestamp("submission_deadline").toInstant(),
                        instant(row, "invited_at"),
                        instant(row, "opened_at"),
                        instant(row, "closed_at"),
                        row.getInt("matters")))
                .single();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
