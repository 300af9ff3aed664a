package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.voting.VotingFixture.PROCEDURE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.conclusum.ConclusumApplication;
import org.conclusum.kernel.Actor;
import org.conclusum.testing.TestDatabase;
import org.conclusum.voting.decision.DecisionResult;
import org.conclusum.voting.secret.Code;
import org.conclusum.voting.secret.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** Two nodes of the program on one database, and two hundred members who vote at once and click more than once. */
@VotingTest
class TwoNodesTests {

    private static final int MEMBERS = 200;
    private static final int ATTEMPTS = 3;
    private static final int THREADS = 24;

    private final SecurityContextHolderStrategy signedIn = SecurityContextHolder.getContextHolderStrategy();

    @Autowired
    private VotingFixture fixture;

    @Autowired
    private BallotManagement here;

    @Autowired
    private BallotListing listing;

    private static ConfigurableApplicationContext otherNode() {
        return new SpringApplicationBuilder(ConclusumApplication.class)
                .contextFactory(type -> new GenericWebApplicationContext(new MockServletContext()))
                .initializers(new TestDatabase())
                .run(
                        "--server.port=0",
                        "--conclusum.procedures.job-executor=false",
                        "--spring.datasource.hikari.maximum-pool-size=20");
    }

    /** Everybody's vote, several times and on both nodes, with the same receipt; answers the codes each was shown. */
    private static List<Callable<List<Code>>> clicks(
            UUID ballot, Map<UUID, Actor.Person> members, BallotManagement one, BallotManagement other) {
        List<Callable<List<Code>>> clicks = new ArrayList<>();
        int number = 0;
        for (Map.Entry<UUID, Actor.Person> member : members.entrySet()) {
            Answer answer = Answer.of(number++ % 4 == 0 ? Choice.NO : Choice.YES);
            Receipt receipt = Receipt.fresh();
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                BallotManagement node = (number + attempt) % 2 == 0 ? one : other;
                clicks.add(() -> node.cast(ballot, member.getKey(), answer, receipt, member.getValue()));
            }
        }
        Collections.shuffle(clicks);
        return clicks;
    }

    /** Each node takes the signed-in person from where the one started last keeps it; that is put back. */
    @AfterEach
    void leaveTheFirstNodeAsItWas() {
        SecurityContextHolder.setContextHolderStrategy(signedIn);
    }

    @ParameterizedTest
    @EnumSource(
            value = BallotForm.class,
            names = {"OPEN", "SECRET"})
    void countOneVoteForEachOfTwoHundredWhoVoteAtOnceAndClickAgain(BallotForm form) throws Exception {
        var hall = fixture.hallOf(MEMBERS);
        UUID ballot =
                hall.opened(BallotPlan.open(BallotClosing.BY_CHAIR).with(form).askedBy(MEMBERS));
        try (ConfigurableApplicationContext there = otherNode();
                ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            BallotManagement other = there.getBean(BallotManagement.class);
            long start = System.nanoTime();
            Map<List<Code>, Integer> shown = new HashMap<>();
            for (Future<List<Code>> click : pool.invokeAll(clicks(ballot, hall.members(), here, other))) {
                shown.merge(click.get(), 1, Integer::sum);
            }
            System.out.printf(
                    "%s: %d clicks in %d ms%n", form, MEMBERS * ATTEMPTS, (System.nanoTime() - start) / 1_000_000);
            if (form == BallotForm.SECRET) {
                assertThat(shown).hasSize(MEMBERS);
                assertThat(shown.values()).containsOnly(ATTEMPTS);
            }
        }
        here.close(ballot, hall.chair());
        here.count(ballot, PROCEDURE);

        BallotView view = listing.view(ballot, hall.chair());
        DecisionResult result = Objects.requireNonNull(view.result());
        assertThat(List.of(result.yes(), result.no(), result.abstain())).hasToString("[150, 50, 0]");
        assertThat(view.row().cast()).isEqualTo(MEMBERS);
        Set<Object> papers = new HashSet<>(view.papers());
        assertThat(papers).hasSize(form == BallotForm.SECRET ? MEMBERS : 0);
    }
}
