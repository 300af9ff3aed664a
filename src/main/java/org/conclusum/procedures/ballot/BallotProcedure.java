package org.conclusum.procedures.ballot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.engine.Casework;
import org.conclusum.voting.AllVotesCast;
import org.conclusum.voting.BallotClosed;
import org.conclusum.voting.BallotOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows a ballot to its end; the votes themselves are rows of the ballot and no business of the engine. */
@Component
class BallotProcedure {

    static final String PROCESS = "ballot";
    static final Actor ACTOR = new Actor.Procedure(PROCESS);

    private static final Duration FIRST_REMINDER = Duration.ofMinutes(10);
    private static final Duration WITHOUT_DEADLINE = Duration.ofDays(365);

    private final Casework casework;
    private final Clock clock;

    BallotProcedure(Casework casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    @EventListener
    void on(BallotOpened event) {
        Instant now = clock.instant();
        Optional<Instant> deadline = Optional.ofNullable(event.deadline());
        Instant reminder = deadline.map(
                        end -> now.plus(Duration.between(now, end).dividedBy(2)))
                .orElse(now.plus(FIRST_REMINDER));
        Map<String, Object> facts = Map.of(
                "proposal", event.proposal().toString(),
                "deadline", Date.from(deadline.orElse(now.plus(WITHOUT_DEADLINE))),
                "remindAt", Date.from(reminder));
        casework.start(PROCESS, event.ballot(), facts);
    }

    @EventListener
    void on(AllVotesCast event) {
        casework.tell(PROCESS, event.ballot(), "AllVotesCast", Map.of());
    }

    /** Where the process itself has closed the ballot, it is past waiting for that. */
    @EventListener
    void on(BallotClosed event) {
        if (!event.actor().equals(ACTOR)) {
            casework.tell(PROCESS, event.ballot(), "BallotClosed", Map.of());
        }
    }
}
