package org.conclusum.voting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.WorklistSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The votes that wait for a person who is in the meeting. An item's id is the ballot's and the seat's, with a slash between. */
@Service
@Transactional
class BallotWorklist implements WorklistSource {

    private static final String NAME = "ballot";
    private static final String STEP = "CAST_VOTE";
    private static final String ANSWER = "ANSWER_CIRCULAR";
    private static final int MINUTES_TO_VOTE = 1;
    private static final int MINUTES_TO_ANSWER = 5;
    private static final String SLASH = "/";
    private static final String WAITING = """
            select b.id, b.title, b.proposal_id, b.committee_id, b.deadline, b.procedure, e.seat_id,
                b.procedure <> 'CIRCULAR' and cardinality(e.substitute_ids) > 0 and not e.substitute as delegable
            from ballot b join ballot_elector e on e.ballot_id = b.id
            where b.state = 'OPEN' and not b.on_paper and not e.excluded and (e.account_id = :person
                    or (b.procedure = 'CIRCULAR' and (e.principal_id = :person or :person = any(e.substitute_ids))))
                and not exists (
                    select 1 from ballot_participation v where v.ballot_id = e.ballot_id and v.seat_id = e.seat_id)
                and%s
            order by b.deadline nulls last, b.opened_at, e.position limit :limit""".formatted(Circulars.WITHOUT_CONFLICT.formatted(":person"));

    private record Waiting(@Nullable UUID proposal, WorkItem item) {}

    private final JdbcClient jdbc;
    private final Ballots ballots;
    private final Electors electors;
    private final ProposalLookup proposals;
    private final MeetingConduct conduct;

    BallotWorklist(
            JdbcClient jdbc, Ballots ballots, Electors electors, ProposalLookup proposals, MeetingConduct conduct) {
        this.jdbc = jdbc;
        this.ballots = ballots;
        this.electors = electors;
        this.proposals = proposals;
        this.conduct = conduct;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> openFor(Actor.Person person, int limit) {
        List<Waiting> waiting = jdbc.sql(WAITING)
                .param("person", person.account())
                .param("limit", limit)
                .query(BallotWorklist::waiting)
                .list();
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<UUID, ProposalRow> rows = proposals.rows(
                waiting.stream().map(Waiting::proposal).filter(Objects::nonNull).toList());
        return waiting.stream()
                .map(entry -> numbered(entry.item(), entry.proposal() == null ? null : rows.get(entry.proposal())))
                .toList();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        boolean circular = "CIRCULAR".equals(row.getString("procedure"));
        WorkItem item = new WorkItem(
                NAME + ":" + row.getString("id") + SLASH + row.getString("seat_id"),
                circular ? ANSWER : STEP,
                WorkItem.Tone.VOTE,
                row.getString("title"),
                null,
                row.getObject("committee_id", UUID.class),
                Ballots.instant(row, "deadline"),
                circular ? MINUTES_TO_ANSWER : MINUTES_TO_VOTE,
                "ballots/" + row.getString("id"),
                null,
                false,
                row.getBoolean("delegable"));
        return new Waiting(row.getObject("proposal_id", UUID.class), item);
    }

    /** A vote belongs to its seat from the start; there is nothing to take on. */
    @Override
    public void claim(String id, Actor.Person person) {
        elector(id, person);
    }

    @Override
    public void handBack(String id, Actor.Person person) {
        elector(id, person);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> substitutes(String id, Actor.Person person) {
        Elector elector = elector(id, person);
        return elector.substitute() ? List.of() : List.copyOf(elector.substitutes());
    }

    /** The substitute takes the seat in the meeting, and with it the vote. */
    @Override
    public void handOver(String id, UUID substitute, Actor.Person person) {
        Elector elector = elector(id, person);
        if (elector.substitute() || !elector.substitutes().contains(substitute)) {
            throw new NotPermitted(person, "hand the vote of seat " + elector.seat() + " over");
        }
        Ballot ballot = ballots.find(ballotOf(id)).orElseThrow();
        conduct.handOver(Objects.requireNonNull(ballot.motion().meeting()), elector.seat(), substitute, person);
    }

    private Elector elector(String id, Actor.Person person) {
        Elector elector =
                electors.find(ballotOf(id), seatOf(id)).orElseThrow(() -> new NotFound(Subject.Kind.BALLOT, id));
        if (!person.account().equals(elector.present())) {
            throw new NotPermitted(person, "act for seat " + elector.seat());
        }
        return elector;
    }

    private static UUID ballotOf(String id) {
        return uuid(id, id.substring(0, Math.max(0, id.indexOf(SLASH))));
    }

    private static UUID seatOf(String id) {
        return uuid(id, id.substring(id.indexOf(SLASH) + 1));
    }

    private static UUID uuid(String id, String part) {
        try {
            return UUID.fromString(part);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(Subject.Kind.BALLOT, id);
        }
    }

    private static WorkItem numbered(WorkItem item, @Nullable ProposalRow proposal) {
        return new WorkItem(
                item.key(),
                item.step(),
                item.tone(),
                item.title(),
                proposal == null ? null : proposal.number(),
                item.committee(),
                item.due(),
                item.minutes(),
                item.route(),
                item.assignee(),
                item.claimable(),
                item.delegable());
    }
}
