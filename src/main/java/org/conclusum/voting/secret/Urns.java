package org.conclusum.voting.secret;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.kernel.Fraction;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.voting.Answer;
import org.conclusum.voting.Choice;
import org.conclusum.voting.rules.VoteInTheUrnIsFinal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The urns of secret ballots. One row holds all papers as one sealed block of constant length, and who has taken part in
 * the order of the seats' ids. Whoever votes has the urn alone for a moment and closes it again under a new key; the one
 * before is destroyed once that is committed. So what the database and its backups held before is not readable any more,
 * whoever comes by the key in force.
 */
@Repository
public class Urns {

    private record Urn(Papers papers, int parts, Set<UUID> participants, UUID key) {}

    /** What became of a vote: the codes of its papers, and whether they were not in before. */
    public record Put(List<Code> codes, boolean first) {}

    private record Row(
            int capacity,
            int options,
            int parts,
            Set<UUID> participants,
            @Nullable UUID key,
            byte @Nullable [] closed) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final UrnKeys keys;
    private final LiveUpdates live;

    Urns(JdbcClient jdbc, JdbcTemplate batch, UrnKeys keys, LiveUpdates live) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.keys = keys;
        this.live = live;
    }

    /** Whether there is a place for the keys. */
    public boolean areSetUp() {
        return keys.isSetUp();
    }

    /** Puts an empty urn up for seats of these weights. */
    public void putUp(UUID ballot, PaperCount count, int options) {
        int capacity = count.capacity();
        UUID key = newKey(ballot, null);
        byte[] closed =
                Seal.close(keys.get(ballot, key), Papers.none(capacity, options).write(), ballot, Set.of());
        jdbc.sql("insert into ballot_urn (ballot_id, capacity, options, parts, participants, key_id, closed)"
                        + " values (?, ?, ?, ?, '{}', ?, ?)")
                .params(ballot, capacity, options, count.parts(), key, closed)
                .update();
    }

    /** Says that the urn stands in the room: only who hands in papers, and how many make up a vote, is known here. */
    public void standApart(UUID ballot, PaperCount count, int options) {
        jdbc.sql("insert into ballot_urn (ballot_id, capacity, options, parts, participants) values (?, ?, ?, ?, '{}')")
                .params(ballot, count.capacity(), options, count.parts())
                .update();
    }

    /** Writes down whose papers are in the urn in the room. */
    public void handedIn(UUID ballot, Set<UUID> participants) {
        jdbc.sql("update ballot_urn set participants = ? where ballot_id = ?")
                .param(new TreeSet<>(participants).toArray(UUID[]::new))
                .param(ballot)
                .update();
    }

    /**
     * Puts the papers of a seat in: as many equal ones as its weight has parts. With the receipt of an earlier attempt
     * nothing happens twice.
     *
     * @throws org.conclusum.kernel.RuleViolated if other papers of this seat are in
     */
    public Put put(UUID ballot, UUID seat, Fraction weight, Answer answer, Receipt receipt) {
        Urn urn = openAlone(ballot);
        List<Code> codes = receipt.codes(ballot, PaperCount.of(weight, urn.parts()));
        if (urn.participants().contains(seat)) {
            new VoteInTheUrnIsFinal(urn.papers().containsAll(codes)).check();
            return new Put(codes, false);
        }
        Set<UUID> participants = new TreeSet<>(urn.participants());
        participants.add(seat);
        UUID key = newKey(ballot, urn.key());
        byte[] closed = Seal.close(
                keys.get(ballot, key), urn.papers().with(codes, answer).write(), ballot, participants);
        jdbc.sql("update ballot_urn set participants = ?, key_id = ?, closed = ? where ballot_id = ?")
                .param(participants.toArray(UUID[]::new))
                .params(key, closed, ballot)
                .update();
        tellOpenPages(ballot);
        return new Put(codes, true);
    }

    /** Empties the urn, publishes its papers in the order of their codes, and destroys its key; answers the papers. */
    public List<Paper> empty(UUID ballot) {
        Urn urn = openAlone(ballot);
        List<Paper> papers = urn.papers().papers();
        batch.batchUpdate(
                "insert into ballot_paper (ballot_id, code, choice, picks) values (?, ?, ?, ?)",
                papers.stream().map(paper -> row(ballot, paper)).toList());
        jdbc.sql("update ballot_urn set key_id = null, closed = null where ballot_id = ?")
                .param(ballot)
                .update();
        onceDecided(ballot, urn.key(), null);
        return papers;
    }

    /** Gives an urn up that cannot be opened any more. */
    public void giveUp(UUID ballot) {
        jdbc.sql("update ballot_urn set key_id = null, closed = null where ballot_id = ?")
                .param(ballot)
                .update();
    }

    /** The papers of a ballot that was counted, in the order of their codes. */
    public List<Paper> published(UUID ballot) {
        return jdbc.sql("select * from ballot_paper where ballot_id = ? order by code")
                .param(ballot)
                .query(Urns::paper)
                .list();
    }

    /** How many papers make up one vote. */
    public int partsOf(UUID ballot) {
        return jdbc.sql("select parts from ballot_urn where ballot_id = ?")
                .param(ballot)
                .query(Integer.class)
                .single();
    }

    /** The seats that have taken part. */
    public Set<UUID> participants(UUID ballot) {
        return jdbc.sql("select participants from ballot_urn where ballot_id = ?")
                .param(ballot)
                .query((row, number) -> seats(row))
                .optional()
                .orElse(Set.of());
    }

    private Urn openAlone(UUID ballot) {
        Row row = find(ballot).orElseThrow(() -> new IllegalStateException("ballot " + ballot + " has no urn"));
        if (row.key() == null || row.closed() == null) {
            throw new IllegalStateException("the urn of ballot " + ballot + " is empty");
        }
        keys.keepOnly(ballot, row.key());
        byte[] block = Seal.open(keys.get(ballot, row.key()), row.closed(), ballot, row.participants());
        return new Urn(
                Papers.none(row.capacity(), row.options()).read(block), row.parts(), row.participants(), row.key());
    }

    private Optional<Row> find(UUID ballot) {
        return jdbc.sql("select * from ballot_urn where ballot_id = ? for update")
                .param(ballot)
                .query((row, number) -> new Row(
                        row.getInt("capacity"),
                        row.getInt("options"),
                        row.getInt("parts"),
                        seats(row),
                        row.getObject("key_id", UUID.class),
                        row.getBytes("closed")))
                .optional();
    }

    private UUID newKey(UUID ballot, @Nullable UUID before) {
        UUID key = keys.create(ballot);
        onceDecided(ballot, before, key);
        return key;
    }

    /** Whichever way the transaction ends, the key that nothing in the database needs then is destroyed. */
    private void onceDecided(UUID ballot, @Nullable UUID before, @Nullable UUID after) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                UUID useless =
                        switch (status) {
                            case STATUS_COMMITTED -> before;
                            case STATUS_ROLLED_BACK -> after;
                            default -> null; // nobody knows which is in force; the next vote clears up
                        };
                if (useless != null) {
                    keys.destroy(ballot, useless);
                }
            }
        });
    }

    /** Without an entry in the journal, which would say when somebody voted. */
    private void tellOpenPages(UUID ballot) {
        live.tellAfterCommit(List.of(ballot));
    }

    private static Set<UUID> seats(ResultSet row) throws SQLException {
        return new TreeSet<>(Arrays.asList((UUID[]) row.getArray("participants").getArray()));
    }

    private static Object[] row(UUID ballot, Paper paper) {
        return Stream.of(
                        ballot,
                        paper.code().value(),
                        paper.answer().choice().name(),
                        paper.answer().picks().toArray(Integer[]::new))
                .toArray();
    }

    private static Paper paper(ResultSet row, int number) throws SQLException {
        return new Paper(
                new Code(Objects.requireNonNull(row.getString("code"))),
                new Answer(Choice.valueOf(row.getString("choice")), List.of((Integer[])
                        row.getArray("picks").getArray())));
    }
}
