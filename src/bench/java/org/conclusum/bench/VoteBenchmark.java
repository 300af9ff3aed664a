package org.conclusum.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doNothing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.TestDatabase;
import org.conclusum.voting.BallotClosing;
import org.conclusum.voting.BallotManagement;
import org.conclusum.voting.Choice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/**
 * Votes through the service, each with permission, persistence and journal in a commit of its own, beside the same
 * number of rows by plain JDBC: same PostgreSQL, same run, in turns.
 */
@ApplicationTest
class VoteBenchmark {

    private static final int ROUNDS = 7;
    private static final int WARM_UP_VOTES = 6_000;
    private static final int VOTES_A_ROUND = 1_400;

    @Autowired
    private Hall hall;

    @MockitoSpyBean
    private ProposalManagement proposals;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest(name = "{0} seats, {1} threads")
    @CsvSource({"22, 1", "22, 4", "352, 4"})
    void votesAsFastAsFourTenthsOfPlainRows(int seats, int threads) throws Exception {
        doNothing().when(proposals).decide(any(), any(), anyBoolean(), any());
        int warmUp = Math.ceilDiv(WARM_UP_VOTES, seats);
        int each = Math.ceilDiv(VOTES_A_ROUND, seats);
        jdbc.sql("drop table if exists bench_seat, bench_log").update();
        UUID meeting = hall.open(seats, warmUp + ROUNDS * each);
        try (PlainRows rows = new PlainRows(TestDatabase.connection(), jdbc);
                ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            product(meeting, warmUp, pool, threads);
            plain(rows, warmUp, pool, threads);
            List<Double> ofProduct = new ArrayList<>();
            List<Double> ofRows = new ArrayList<>();
            List<Double> shares = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                long product = product(meeting, each, pool, threads);
                long plain = plain(rows, each, pool, threads);
                ofProduct.add(perSecond(each * seats, product));
                ofRows.add(perSecond(each * seats, plain));
                shares.add((double) plain / product);
            }
            System.out.printf(
                    Locale.ROOT,
                    "PROF %3d seats, %d threads: %6.0f votes/s of %6.0f plain rows/s, share %.2f (medians of %d)%n",
                    seats,
                    threads,
                    median(ofProduct),
                    median(ofRows),
                    median(shares),
                    ROUNDS);
        }
    }

    private long product(UUID meeting, int number, ExecutorService pool, int threads) throws Exception {
        long spent = 0;
        for (int i = 0; i < number; i++) {
            UUID item = hall.next(meeting);
            UUID ballot = ballots.open(item, "Es wird beschlossen.", BallotClosing.BY_CHAIR, null, hall.chair());
            spent += all(pool, threads, (seat, member) -> ballots.cast(ballot, seat, Choice.NO, member));
            assertThat(jdbc.sql("select count(*) from ballot_vote where ballot_id = ?")
                            .param(ballot)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(hall.members().size());
            ballots.close(ballot, hall.chair());
        }
        return spent;
    }

    private long plain(PlainRows rows, int number, ExecutorService pool, int threads) throws Exception {
        long spent = 0;
        for (int i = 0; i < number; i++) {
            UUID ballot = rows.open(hall.members().keySet());
            spent += all(pool, threads, (seat, member) -> rows.cast(ballot, seat, member.account()));
        }
        return spent;
    }

    /** All members vote, shared among the threads; answers the nanoseconds that it took. */
    private long all(ExecutorService pool, int threads, BiConsumer<UUID, Actor.Person> vote)
            throws InterruptedException, ExecutionException {
        List<Map.Entry<UUID, Actor.Person>> members = List.copyOf(hall.members().entrySet());
        long start = System.nanoTime();
        List<Future<?>> shares = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int first = thread;
            shares.add(pool.submit(() -> {
                for (int i = first; i < members.size(); i += threads) {
                    vote.accept(members.get(i).getKey(), members.get(i).getValue());
                }
            }));
        }
        for (Future<?> share : shares) {
            share.get();
        }
        return System.nanoTime() - start;
    }

    private static double perSecond(int votes, long nanos) {
        return votes * 1e9 / nanos;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
