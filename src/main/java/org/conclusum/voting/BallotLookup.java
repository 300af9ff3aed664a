package org.conclusum.voting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.decision.DecisionResult;
import org.conclusum.voting.decision.MotionKind;
import org.conclusum.voting.decision.ProcedureKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Rows of ballots for other modules, without a permission check. */
@Service
@Transactional(readOnly = true)
public class BallotLookup {

    /** A seat that a conflict of interest takes out of a circular is none that is asked. */
    static final String ROW = """
            select b.*,
                (select count(*) from ballot_elector e where e.ballot_id = b.id
                    and not (e.excluded and b.procedure = 'CIRCULAR')) as electors,
                (select count(*) from ballot_participation v where v.ballot_id = b.id) as cast_votes
            from ballot b""";

    private final JdbcClient jdbc;

    BallotLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ballots among these ids, in one query. */
    public Map<UUID, BallotRow> rows(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql(ROW + " where b.id in (:ids)").param("ids", ids).query(BallotLookup::row).list().stream()
                .collect(Collectors.toMap(BallotRow::id, Function.identity()));
    }

    /**
     * One ballot.
     *
     * @throws NotFound where the id is unknown
     */
    public BallotRow row(UUID ballot) {
        BallotRow row = rows(List.of(ballot)).get(ballot);
        if (row == null) {
            throw new NotFound(Subject.Kind.BALLOT, ballot);
        }
        return row;
    }

    /** The ballots on a proposal, the latest first. */
    public List<BallotRow> ofProposal(UUID proposal) {
        return jdbc.sql(ROW + " where b.proposal_id = ? order by b.opened_at desc, b.id")
                .param(proposal)
                .query(BallotLookup::row)
                .list();
    }

    /** The ballots on an item of an agenda, the latest first. */
    public List<BallotRow> ofItem(UUID item) {
        return jdbc.sql(ROW + " where b.item_id = ? order by b.opened_at desc, b.id")
                .param(item)
                .query(BallotLookup::row)
                .list();
    }

    /**
     * The wording that was voted on, with what was chosen or who was elected.
     *
     * @throws NotFound where the id is unknown
     */
    public String wording(UUID ballot) {
        return jdbc.sql("select * from ballot where id = ?")
                .param(ballot)
                .query(Ballots::ballot)
                .optional()
                .map(BallotLookup::decided)
                .orElseThrow(() -> new NotFound(Subject.Kind.BALLOT, ballot));
    }

    /** Each option or candidate of a counted choice with its votes, the most votes first. */
    List<String> choice(UUID ballot) {
        return jdbc.sql("select * from ballot where id = ?")
                .param(ballot)
                .query(Ballots::ballot)
                .optional()
                .map(BallotLookup::votesByOption)
                .orElse(List.of());
    }

    private static List<String> votesByOption(Ballot ballot) {
        Ballot.Count count = ballot.count();
        if (count == null || count.choice() == null) {
            return List.of();
        }
        Question question = ballot.plan().question();
        return count.choice().options().stream()
                .map(option -> question.options().get(option.number() - 1) + ": " + option.votes())
                .toList();
    }

    /** The result with its derivation, once the ballot is counted. */
    public Optional<DecisionResult> result(UUID ballot) {
        return jdbc.sql("select result from ballot where id = ? and result is not null")
                .param(ballot)
                .query(String.class)
                .optional()
                .map(written -> StoredResult.read(JsonMapper.shared().readTree(written)));
    }

    /**
     * The accounts that can vote for a seat that has not voted in an open ballot: who is there for it, or in a circular
     * its principal and its substitutes. Nobody can where the vote is held on paper.
     */
    public List<UUID> waitingFor(UUID ballot) {
        return jdbc.sql("""
                        select w.account from ballot_elector e join ballot b on b.id = e.ballot_id and b.state = 'OPEN'
                            and not b.on_paper
                        cross join lateral unnest(case when b.procedure = 'CIRCULAR'
                            then array_prepend(e.principal_id, e.substitute_ids) else array[e.account_id] end)
                            with ordinality w(account, place)
                        where e.ballot_id = ? and w.account is not null and not e.excluded and not exists (
                            select 1 from ballot_participation v where v.ballot_id = e.ballot_id and v.seat_id = e.seat_id)
                            and%s
                        order by e.position, e.seat_id, w.place""".formatted(Circulars.WITHOUT_CONFLICT.formatted("w.account")))
                .param(ballot)
                .query(UUID.class)
                .list();
    }

    /** Everybody who may answer a circular. */
    public List<UUID> addressees(UUID ballot) {
        return jdbc.sql("select account_id from ballot_delivery where ballot_id = ? order by name, account_id")
                .param(ballot)
                .query(UUID.class)
                .list();
    }

    private static String decided(Ballot ballot) {
        Ballot.Count count = ballot.count();
        String wording = ballot.motion().wording();
        if (count == null || count.choice() == null || count.choice().chosen().isEmpty()) {
            return wording;
        }
        Question question = ballot.plan().question();
        List<String> chosen = question.named(count.choice().chosen());
        return wording + "\n\n"
                + Texts.text(
                        Locale.GERMAN,
                        question.kind() == BallotKind.ELECTION ? "voting.choice.elected" : "voting.choice.taken",
                        String.join(", ", chosen));
    }

    static BallotRow row(ResultSet row, int number) throws SQLException {
        return new BallotRow(
                row.getObject("id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getObject("proposal_id", UUID.class),
                row.getObject("committee_id", UUID.class),
                row.getString("title"),
                ProcedureKind.valueOf(row.getString("procedure")),
                MotionKind.valueOf(row.getString("about")),
                BallotForm.valueOf(row.getString("form")),
                BallotKind.valueOf(row.getString("kind")),
                BallotState.valueOf(row.getString("state")),
                row.getBoolean("confidential"),
                row.getTimestamp("opened_at").toInstant(),
                Ballots.instant(row, "deadline"),
                Ballots.instant(row, "closed_at"),
                row.getInt("electors"),
                row.getInt("cast_votes"),
                row.getString("outcome"),
                row.getString("reason"));
    }
}
