package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.DAHME_SPREEWALD;
import static org.conclusum.testing.ACommittee.ELBE_ELSTER;
import static org.conclusum.testing.ACommittee.OBERSPREEWALD_LAUSITZ;
import static org.conclusum.testing.ACommittee.SPREE_NEISSE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.voting.decision.ProcedureKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody sees who dumps the whole database before and after each vote of a secret ballot. */
@VotingTest
class SecretBallotDumpTests {

    private static final String SEQUENCES = "sequences";
    private static final String[] FIVE = {COTTBUS, DAHME_SPREEWALD, ELBE_ELSTER, OBERSPREEWALD_LAUSITZ, SPREE_NEISSE};

    /** Whether somebody who looks again and again sees the same twice. */
    private static final class Steady<T> {

        private @Nullable T last;

        boolean isSameAgain(T seen) {
            boolean same = seen.equals(last);
            last = seen;
            return same;
        }
    }

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private VotingFixture fixture;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private JdbcClient jdbc;

    private UUID opened(ACommittee committee) {
        return ballots.open(
                fixture.running(committee, FIVE).item(),
                "Das Verfahren wird eingeführt.",
                BallotPlan.secret(BallotClosing.BY_CHAIR).askedBy(2),
                committee.chair());
    }

    /** All tables but the seals of the journal: they follow earlier entries in their own time, and no vote has one. */
    private List<String> tables() {
        return jdbc.sql("""
                        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'public' and c.relkind in ('r', 'm') and c.relname <> 'journal_seal' order by 1""").query(String.class).list();
    }

    /** Where each row of every table lies, and by which transaction: whoever changes a row writes it anew. */
    private Map<String, Set<String>> places() {
        Map<String, Set<String>> places = new TreeMap<>();
        for (String table : tables()) {
            places.put(
                    table,
                    Set.copyOf(jdbc.sql("select ctid || ' by ' || xmin from " + table)
                            .query(String.class)
                            .list()));
        }
        places.put(
                SEQUENCES,
                Set.copyOf(jdbc.sql("select sequencename || ' ' || coalesce(last_value, 0) from pg_sequences")
                        .query(String.class)
                        .list()));
        return places;
    }

    /** Once the work that an opened meeting leaves to the background is done, its binder for one. */
    private Map<String, Set<String>> placesAtRest() {
        return await().pollInterval(Duration.ofMillis(500))
                .atMost(Duration.ofMinutes(1))
                .until(this::places, new Steady<>()::isSameAgain);
    }

    /** What is different since: by table, the rows with all their columns that are new or were written anew. */
    private Map<String, List<String>> changed(Map<String, Set<String>> before, Map<String, Set<String>> after) {
        Map<String, List<String>> changed = new TreeMap<>();
        after.forEach((table, places) -> {
            Set<String> fresh = new TreeSet<>(places);
            fresh.removeAll(before.getOrDefault(table, Set.of()));
            if (!fresh.isEmpty()) {
                changed.put(table, table.equals(SEQUENCES) ? List.copyOf(fresh) : rows(table, fresh));
            }
        });
        return changed;
    }

    private List<String> rows(String table, Set<String> places) {
        return jdbc.sql("select to_jsonb(t)::text from " + table
                        + " t where ctid || ' by ' || xmin = any (?) order by ctid")
                .param(places.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** What a distinguisher can go by: which tables changed, in how many rows, and how long these are. */
    private static Map<String, List<Integer>> shape(Map<String, List<String>> changed) {
        Map<String, List<Integer>> shape = new TreeMap<>();
        changed.forEach((table, rows) ->
                shape.put(table, rows.stream().map(String::length).toList()));
        return shape;
    }

    /** The changes that each vote of a ballot makes in which everybody votes the same. */
    private List<Map<String, List<String>>> changes(Choice choice) {
        ACommittee committee = committees.found();
        UUID ballot = opened(committee);
        List<Map<String, List<String>>> changes = new ArrayList<>();
        Map<String, Set<String>> before = placesAtRest();
        for (String ags : FIVE) {
            fixture.cast(ballot, committee, choice, ags);
            Map<String, Set<String>> after = places();
            changes.add(changed(before, after));
            before = after;
        }
        return changes;
    }

    @Test
    void showsTheSameChangeWhicheverWayAVoteGoes() {
        List<Map<String, List<String>>> yes = changes(Choice.YES);
        List<Map<String, List<String>>> no = changes(Choice.NO);
        List<Map<String, List<String>>> abstain = changes(Choice.ABSTAIN);

        for (int vote = 0; vote < FIVE.length; vote++) {
            assertThat(yes.get(vote).keySet()).containsExactly("ballot_urn");
            assertThat(shape(yes.get(vote))).isEqualTo(shape(no.get(vote))).isEqualTo(shape(abstain.get(vote)));
        }
        List.of(yes, no, abstain)
                .forEach(world -> world.forEach(change -> assertThat(change.toString())
                        .doesNotContain("YES")
                        .doesNotContain("ABSTAIN")
                        .doesNotContain("\"NO\"")));
    }

    /** Whatever a distinguisher goes by in the blocks: they look like noise, and each like a fresh one. */
    @Test
    void showsBlocksThatAreNoiseAndChangeInHalfOfTheirBits() {
        Map<Choice, List<byte[]>> blocks = new HashMap<>();
        for (Choice choice : Choice.in(ProcedureKind.MEETING)) {
            ACommittee committee = committees.found();
            UUID ballot = opened(committee);
            List<byte[]> seen = new ArrayList<>(List.of(block(ballot)));
            for (String ags : FIVE) {
                fixture.cast(ballot, committee, choice, ags);
                seen.add(block(ballot));
            }
            blocks.put(choice, seen);
        }

        blocks.values().forEach(seen -> {
            assertThat(seen.stream().map(block -> block.length).distinct()).hasSize(1);
            for (int i = 1; i < seen.size(); i++) {
                double flipped = differingBits(seen.get(i - 1), seen.get(i)) / (8.0 * seen.get(i).length);
                assertThat(flipped).isBetween(0.4, 0.6);
            }
        });
    }

    @Test
    void publishesInOneTransactionInAnOrderThatSaysNothing() {
        ACommittee committee = committees.found();
        UUID ballot = opened(committee);
        fixture.cast(ballot, committee, Choice.YES, FIVE);
        fixture.counted(ballot, committee);

        List<Map<String, Object>> papers = jdbc.sql(
                        "select xmin::text as transaction, code from ballot_paper where ballot_id = ? order by ctid")
                .param(ballot)
                .query()
                .listOfRows();
        assertThat(papers.stream().map(row -> row.get("transaction")).distinct())
                .hasSize(1);
        assertThat(papers.stream().map(row -> String.valueOf(row.get("code"))).toList())
                .isSorted();
        assertThat(columnsOf("ballot_paper")).containsExactlyInAnyOrder("ballot_id", "code", "choice", "picks");
        assertThat(jdbc.sql("select closed is null and key_id is null from ballot_urn where ballot_id = ?")
                        .param(ballot)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("select count(*) from journal_entry where subject_id = ? and event = 'VoteCast'")
                        .param(ballot)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<String> columnsOf(String table) {
        return jdbc.sql("select column_name from information_schema.columns where table_name = ?")
                .param(table)
                .query(String.class)
                .list();
    }

    private byte[] block(UUID ballot) {
        String written = jdbc.sql("select encode(closed, 'hex') from ballot_urn where ballot_id = ?")
                .param(ballot)
                .query(String.class)
                .single();
        return HexFormat.of().parseHex(written);
    }

    private static int differingBits(byte[] one, byte[] other) {
        int bits = 0;
        for (int i = 0; i < one.length; i++) {
            bits += Integer.bitCount((one[i] ^ other[i]) & 0xFF);
        }
        return bits;
    }
}
