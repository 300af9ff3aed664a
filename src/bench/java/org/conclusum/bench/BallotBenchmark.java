package org.conclusum.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doNothing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.Statements;
import org.conclusum.testing.TestDatabase;
import org.conclusum.voting.BallotClosing;
import org.conclusum.voting.BallotLookup;
import org.conclusum.voting.BallotManagement;
import org.conclusum.voting.BallotState;
import org.conclusum.voting.Choice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/**
 * A ballot of 22 seats from its opening to its result, each vote one commit with its entry in the journal, beside the
 * same ballot as one engine task per voter: same PostgreSQL, same run, one thread, in turns. What the result means for
 * the proposal is no part of the ballot and left out on both sides.
 *
 * @see "Design decision: a vote is not an engine task per voter"
 */
@ApplicationTest
@TestPropertySource(properties = Statements.OFF)
class BallotBenchmark {

    private static final int WARM_UP = 400;
    private static final int ROUNDS = 11;
    private static final int EACH = 15;
    private static final double AT_LEAST = 5;

    /** What the same number of ballots took on both sides, one right after the other. */
    private record Round(Duration product, Duration bare) {
        double ratio() {
            return (double) bare.toNanos() / product.toNanos();
        }
    }

    @Autowired
    private Hall hall;

    @MockitoSpyBean
    private ProposalManagement proposals;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private BallotLookup lookup;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aBallotIsAtLeastFiveTimesAsFastAsTasksOfTheEngine() {
        doNothing().when(proposals).decide(any(), any(), anyBoolean(), any());
        hall.open(22);
        BareEngine engine = new BareEngine(TestDatabase.connection(), jdbc);
        try {
            ofProduct(WARM_UP);
            ofEngine(engine, WARM_UP);
            List<Round> rounds =
                    Stream.generate(() -> round(engine)).limit(ROUNDS).toList();
            report(rounds);
        } finally {
            engine.close();
        }
    }

    /** Both databases are tidied before, so that neither side pays for what an earlier round left behind. */
    private Round round(BareEngine engine) {
        jdbc.sql("vacuum analyze").update();
        engine.tidy();
        return new Round(ofProduct(EACH), ofEngine(engine, EACH));
    }

    private Duration ofProduct(int number) {
        Duration spent = Duration.ZERO;
        for (int i = 0; i < number; i++) {
            UUID item = hall.next();
            long start = System.nanoTime();
            UUID ballot = ballots.open(item, "Es wird beschlossen.", BallotClosing.BY_CHAIR, null, hall.chair());
            hall.members().forEach((seat, member) -> ballots.cast(ballot, seat, Choice.NO, member));
            ballots.close(ballot, hall.chair());
            spent = spent.plusNanos(System.nanoTime() - start);
            assertThat(lookup.row(ballot).state()).isEqualTo(BallotState.COUNTED);
            assertThat(Objects.requireNonNull(lookup.row(ballot).outcome())).isEqualTo("REJECTED");
        }
        return spent;
    }

    private Duration ofEngine(BareEngine engine, int number) {
        Duration spent = Duration.ZERO;
        for (int i = 0; i < number; i++) {
            long start = System.nanoTime();
            int counted = engine.ballot(hall.members().keySet());
            spent = spent.plusNanos(System.nanoTime() - start);
            assertThat(counted).isEqualTo(22);
        }
        return spent;
    }

    private static void report(List<Round> rounds) {
        System.out.printf(Locale.ROOT, "%nBallots of 22 seats per second, one thread, %d each in a round:%n", EACH);
        System.out.printf("  from opening to result   one engine task per voter   ratio%n");
        for (Round round : rounds) {
            System.out.printf(
                    Locale.ROOT,
                    "  %22.1f   %25.1f   %5.1f%n",
                    perSecond(round.product()),
                    perSecond(round.bare()),
                    round.ratio());
        }
        double ratio = rounds.stream()
                .mapToDouble(Round::ratio)
                .sorted()
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
        System.out.printf(Locale.ROOT, "  median ratio %.1f%n%n", ratio);
        assertThat(ratio).isGreaterThanOrEqualTo(AT_LEAST);
    }

    private static double perSecond(Duration duration) {
        return EACH * 1e9 / duration.toNanos();
    }
}
