package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.ELBE_ELSTER;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.conclusum.testing.ACommittee.SPREE_NEISSE;
import static org.conclusum.voting.VotingFixture.PROCEDURE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.voting.VotingFixture.Running;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@VotingTest
class BallotConcurrencyTests {

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private VotingFixture fixture;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private BallotLookup lookup;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void losesNoVoteOfTwentyTwoWhoVoteAtOnce() throws Exception {
        var hall = fixture.hallOf22();
        UUID ballot = hall.opened(BallotClosing.BY_CHAIR);

        assertThat(atOnce(hall.voters(ballot))).hasSize(22).containsOnly("voted");

        ballots.close(ballot, hall.chair());
        assertThat(ballots.count(ballot, PROCEDURE)).isEqualTo("ADOPTED");
        assertThat(fixture.choices(ballot)).hasSize(22).containsOnly("YES");
    }

    @RepeatedTest(3)
    void countsTheLastVoteEachGotInBeforeTheClosingAndNoneAfterIt() throws Exception {
        var hall = fixture.hallOf22();
        UUID ballot = hall.opened(BallotClosing.BY_CHAIR);
        List<Callable<Object>> everybody = new ArrayList<>(hall.votersWhoChangeTheirMinds(ballot));
        everybody.add(() -> {
            ballots.close(ballot, hall.chair());
            return "closed";
        });

        List<Object> lastAccepted = atOnce(everybody);
        ballots.count(ballot, PROCEDURE);

        assertThat(lastAccepted).contains("closed");
        assertThat(fixture.choices(ballot))
                .containsExactlyInAnyOrderElementsOf(lastAccepted.stream()
                        .filter(Choice.class::isInstance)
                        .map(Object::toString)
                        .toList());
        assertThat(result(ballot, "yes")).isEqualTo(String.valueOf(Collections.frequency(lastAccepted, Choice.YES)));
        assertThat(result(ballot, "no")).isEqualTo(String.valueOf(Collections.frequency(lastAccepted, Choice.NO)));
    }

    @RepeatedTest(3)
    void noticesThatAllHaveVotedThoughTheLastVoteTogether() throws Exception {
        var hall = fixture.hallOf22();
        UUID ballot = hall.opened(BallotClosing.WHEN_ALL_VOTED);

        assertThat(atOnce(hall.voters(ballot))).containsOnly("voted");

        assertThat(entries("AllVotesCast", ballot)).isEqualTo(1);
    }

    @Test
    void isClosedOnceByTwoChairs() throws Exception {
        ACommittee committee = committees.found();
        UUID ballot = fixture.opened(fixture.running(committee, COTTBUS, ELBE_ELSTER, GOERLITZ, SPREE_NEISSE));
        Callable<Object> close = () -> {
            ballots.close(ballot, committee.chair());
            return "closed";
        };

        assertThat(atOnce(List.of(close, close))).containsOnly("closed");
        assertThat(entries("BallotClosed", ballot)).isEqualTo(1);
    }

    @Test
    void isOpenedOnceByTwoChairs() throws Exception {
        ACommittee committee = committees.found();
        Running running = fixture.running(committee, COTTBUS, ELBE_ELSTER, GOERLITZ, SPREE_NEISSE);
        Callable<Object> open = () -> {
            fixture.opened(running);
            return "opened";
        };

        assertThat(atOnce(List.of(open, open))).containsExactlyInAnyOrder("opened", "rule.OneBallotAtATime");
        assertThat(lookup.ofItem(running.item())).hasSize(1);
    }

    @Test
    void noticesThatAllHaveVotedWhenTheLastWithoutAVoteLeaves() {
        ACommittee committee = committees.found();
        Running running = fixture.running(committee, COTTBUS, ELBE_ELSTER, GOERLITZ, SPREE_NEISSE);
        UUID ballot = fixture.opened(running, BallotClosing.WHEN_ALL_VOTED);
        fixture.cast(ballot, committee, Choice.YES, COTTBUS, ELBE_ELSTER, GOERLITZ);
        assertThat(entries("AllVotesCast", ballot)).isZero();

        conduct.leave(running.meeting(), committee.seat(SPREE_NEISSE), committee.chair());

        assertThat(entries("AllVotesCast", ballot)).isEqualTo(1);
    }

    private String result(UUID ballot, String field) {
        return jdbc.sql("select result ->> ? from ballot where id = ?")
                .params(field, ballot)
                .query(String.class)
                .single();
    }

    private int entries(String event, UUID ballot) {
        return jdbc.sql("select count(*) from journal_entry where subject_id = ? and event like ?")
                .params(ballot, "%" + event)
                .query(Integer.class)
                .single();
    }

    /** Runs all from the same moment on; a broken rule is answered by its key. */
    private static List<Object> atOnce(List<? extends Callable<Object>> tasks) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        List<Object> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            List<Future<Object>> running = new ArrayList<>();
            for (Callable<Object> task : tasks) {
                running.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            start.countDown();
            for (Future<Object> future : running) {
                answers.add(answer(future));
            }
        }
        return answers;
    }

    private static Object answer(Future<Object> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuleViolated broken) {
                return broken.messageKey();
            }
            throw new AssertionError(failed.getCause());
        }
    }
}
