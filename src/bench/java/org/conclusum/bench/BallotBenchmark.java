package org.conclusum.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.voting.BallotClosing;
import org.conclusum.voting.BallotLookup;
import org.conclusum.voting.BallotManagement;
import org.conclusum.voting.BallotState;
import org.conclusum.voting.Choice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A ballot of 22 seats from its opening to its result, each vote one commit with its entry in the journal, beside the
 * same ballot as one engine task per voter: same PostgreSQL, same run, one thread, in turns.
 *
 * @see "Design decision: a vote is not an engine task per voter"
 */
@ApplicationTest
class BallotBenchmark {

    private static final int WARM_UP = 40;
    private static final int ROUNDS = 6;
    private static final int EACH = 15;
    private static final double AT_LEAST = 5;

    @Autowired
    private Hall hall;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private BallotLookup lookup;

    @Autowired
    private DataSource dataSource;

    @Test
    void aBallotIsAtLeastFiveTimesAsFastAsTasksOfTheEngine() {
        UUID meeting = hall.open(WARM_UP + ROUNDS * EACH);
        BareEngine engine = new BareEngine(dataSource);
        try {
            ofProduct(meeting, WARM_UP);
            ofEngine(engine, WARM_UP);
            Duration product = Duration.ZERO;
            Duration bare = Duration.ZERO;
            for (int round = 0; round < ROUNDS; round++) {
                product = product.plus(ofProduct(meeting, EACH));
                bare = bare.plus(ofEngine(engine, EACH));
            }
            report(product, bare);
        } finally {
            engine.close();
        }
    }

    private Duration ofProduct(UUID meeting, int number) {
        Duration spent = Duration.ZERO;
        for (int i = 0; i < number; i++) {
            UUID item = hall.next(meeting);
            long start = System.nanoTime();
            UUID ballot = ballots.open(item, "Es wird beschlossen.", BallotClosing.WHEN_ALL_VOTED, null, hall.chair());
            hall.members().forEach((seat, member) -> ballots.cast(ballot, seat, Choice.NO, member));
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

    private static void report(Duration product, Duration bare) {
        int number = ROUNDS * EACH;
        double ratio = (double) bare.toNanos() / product.toNanos();
        System.out.printf(
                Locale.ROOT,
                "%nBallots of 22 seats, %d of each kind, one thread:%n"
                        + "  Conclusum, from opening to result   %7.1f ballots/s%n"
                        + "  one engine task per voter           %7.1f ballots/s%n"
                        + "  ratio                               %7.1f%n%n",
                number,
                number / seconds(product),
                number / seconds(bare),
                ratio);
        assertThat(ratio).isGreaterThanOrEqualTo(AT_LEAST);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
