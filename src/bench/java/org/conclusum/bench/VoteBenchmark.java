package org.conclusum.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.conclusum.kernel.Actor;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.Statements;
import org.conclusum.testing.TestDatabase;
import org.conclusum.voting.BallotLookup;
import org.conclusum.voting.BallotManagement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Votes through the service, beside the same votes as rows by plain JDBC and as tasks of two engines: same PostgreSQL,
 * same run, in turns. Nothing of the program is replaced by a mock, for one slows down every object. Reported are medians
 * of the rounds, and ratios of what was measured one right after the other.
 *
 * @see "Design decision: a vote is not an engine task per voter"
 */
@ApplicationTest
@TestPropertySource(properties = Statements.OFF)
class VoteBenchmark {

    private static final int ROUNDS = 5;
    private static final int WARM_UP_VOTES = 3_000;

    /** Whoever votes in the largest body first warms the machine up for all: it compiles the way of a vote meanwhile. */
    private static final int WARM_UP_BALLOTS = 60;

    private static final int VOTES_A_ROUND = 1_400;
    private static final int ENGINE_VOTES_A_ROUND = 44;

    /** Between an opening and the first vote everybody reads: no contender votes while it is still warm from its opening. */
    private static final Duration REST = Duration.ofMillis(5);

    private static final double OF_PLAIN_ROWS = 0.4;
    private static final double TIMES_THE_ENGINE = 10;
    private static final double COST_OF_SIZE = 1.2;

    /** Medians over the rounds, in microseconds a vote; ratios of the same round. */
    private record Finding(double product, double ofRows, double timesBare, double timesOther) {}

    @Autowired
    private Hall hall;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private BallotLookup lookup;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void votesCostLittleMoreThanTheirRows() throws Exception {
        Map<String, Finding> findings = new LinkedHashMap<>();
        try (Contender rows = new PlainRows(TestDatabase.connection(), jdbc);
                Contender bare = new BareEngine(TestDatabase.connection(), jdbc);
                Contender other = new OtherEngine(TestDatabase.connection(), jdbc)) {
            for (int seats : List.of(352, 88, 22)) {
                hall.open(seats);
                Contender product = new ProductVotes(ballots, lookup, hall);
                reportRows(product, seats);
                for (int threads : List.of(1, 4)) {
                    findings.put(seats + "/" + threads, measured(seats, threads, product, rows, bare, other));
                }
            }
        }
        Finding ordinary = Objects.requireNonNull(findings.get("22/4"));
        Finding large = Objects.requireNonNull(findings.get("352/4"));
        assertThat(ordinary.ofRows()).isGreaterThanOrEqualTo(OF_PLAIN_ROWS);
        assertThat(ordinary.timesBare()).isGreaterThanOrEqualTo(TIMES_THE_ENGINE);
        assertThat(large.product() / ordinary.product()).isLessThanOrEqualTo(COST_OF_SIZE);
    }

    private Finding measured(int seats, int threads, Contender product, Contender rows, Contender bare, Contender other)
            throws Exception {
        List<Double> ofProduct = new ArrayList<>();
        List<Double> ofRows = new ArrayList<>();
        List<Double> timesBare = new ArrayList<>();
        List<Double> timesOther = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            cost(product, seats, warmUp(seats), pool, threads);
            cost(rows, seats, warmUp(seats), pool, threads);
            cost(bare, seats, ENGINE_VOTES_A_ROUND, pool, threads);
            cost(other, seats, ENGINE_VOTES_A_ROUND, pool, threads);
            for (int round = 0; round < ROUNDS; round++) {
                double vote = cost(product, seats, VOTES_A_ROUND, pool, threads);
                ofProduct.add(vote);
                ofRows.add(cost(rows, seats, VOTES_A_ROUND, pool, threads) / vote);
                timesBare.add(cost(bare, seats, ENGINE_VOTES_A_ROUND, pool, threads) / vote);
                timesOther.add(cost(other, seats, ENGINE_VOTES_A_ROUND, pool, threads) / vote);
            }
        }
        Finding finding = new Finding(median(ofProduct), median(ofRows), median(timesBare), median(timesOther));
        System.out.printf(
                Locale.ROOT,
                "VOTES %3d seats, %d threads: %5.0f votes/s, %.2f of plain rows, %.1f times Camunda's engine, %.1f"
                        + " times Flowable's (medians of %d)%n",
                seats,
                threads,
                1e6 / finding.product(),
                finding.ofRows(),
                finding.timesBare(),
                finding.timesOther(),
                ROUNDS);
        return finding;
    }

    private static int warmUp(int seats) {
        return Math.max(WARM_UP_VOTES, seats * WARM_UP_BALLOTS);
    }

    /** Says what a vote writes: transactions, and rows of votes and journal. */
    private void reportRows(Contender product, int seats) {
        List<Map.Entry<UUID, Actor.Person>> members = members();
        product.open(hall.members().keySet());
        long transactions = transactions();
        long rows = rows();
        members.forEach(
                member -> product.cast(member.getKey(), member.getValue().account()));
        System.out.printf(
                Locale.ROOT,
                "VOTES %3d seats: %.2f transactions and %.2f rows a vote%n",
                seats,
                (double) (transactions() - transactions - 1) / seats,
                (double) (rows() - rows) / seats);
        product.end();
    }

    private long transactions() {
        return jdbc.sql("select pg_current_xact_id()::text::bigint")
                .query(Long.class)
                .single();
    }

    private long rows() {
        return jdbc.sql("select (select count(*) from ballot_vote) + (select count(*) from journal_entry)")
                .query(Long.class)
                .single();
    }

    /** Microseconds a vote, over at least so many votes; a ballot that is larger is left after them. */
    private double cost(Contender contender, int seats, int votes, ExecutorService pool, int threads)
            throws ExecutionException, InterruptedException {
        List<Map.Entry<UUID, Actor.Person>> members = members();
        boolean engine = votes == ENGINE_VOTES_A_ROUND;
        int each = engine ? Math.min(seats, votes) : seats;
        int number = Math.ceilDiv(votes, each);
        long spent = 0;
        for (int i = 0; i < number; i++) {
            contender.open(hall.members().keySet());
            LockSupport.parkNanos(REST.toNanos());
            spent += all(contender, members.subList(0, each), pool, threads);
            contender.end();
        }
        return spent / 1e3 / (number * (double) each);
    }

    private List<Map.Entry<UUID, Actor.Person>> members() {
        return List.copyOf(hall.members().entrySet());
    }

    /** The members vote, shared among the threads; answers the nanoseconds that it took. */
    private static long all(
            Contender contender, List<Map.Entry<UUID, Actor.Person>> members, ExecutorService pool, int threads)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        List<Future<?>> shares = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int first = thread;
            shares.add(pool.submit(() -> {
                for (int i = first; i < members.size(); i += threads) {
                    contender.cast(
                            members.get(i).getKey(), members.get(i).getValue().account());
                }
            }));
        }
        for (Future<?> share : shares) {
            share.get();
        }
        return System.nanoTime() - start;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
