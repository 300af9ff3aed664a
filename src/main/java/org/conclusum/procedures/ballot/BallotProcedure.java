package org.conclusum.procedures.ballot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.DateValue;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.meetings.AgendaItemPostponed;
import org.conclusum.procedures.engine.Casework;
import org.conclusum.procedures.engine.Participants;
import org.conclusum.procedures.engine.Reminders;
import org.conclusum.voting.AllVotesCast;
import org.conclusum.voting.BallotClosed;
import org.conclusum.voting.BallotLookup;
import org.conclusum.voting.BallotOpened;
import org.conclusum.voting.BallotRow;
import org.conclusum.voting.CircularObjected;
import org.conclusum.voting.CircularStarted;
import org.conclusum.voting.RoundContinued;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows a ballot to its end; the votes themselves are rows of the ballot and no business of the engine. */
@Component
class BallotProcedure {

    static final String PROCESS = "ballot";
    static final Actor ACTOR = new Actor.Procedure(PROCESS);

    private static final Duration FIRST_REMINDER = Duration.ofMinutes(10);
    private static final Duration WITHOUT_DEADLINE = Duration.ofDays(365);
    private static final Duration TO_THE_NEXT_SECOND = Duration.ofMillis(1);

    private final Casework casework;
    private final Participants participants;
    private final BallotLookup ballots;
    private final Clock clock;

    BallotProcedure(Casework casework, Participants participants, BallotLookup ballots, Clock clock) {
        this.casework = casework;
        this.participants = participants;
        this.ballots = ballots;
        this.clock = clock;
    }

    @EventListener
    void on(BallotOpened event) {
        Instant now = clock.instant();
        Optional<Instant> deadline = Optional.ofNullable(event.deadline());
        Instant end = deadline.orElse(now.plus(WITHOUT_DEADLINE));
        Instant reminder = deadline.map(given -> halfway(now, given)).orElse(now.plus(FIRST_REMINDER));
        start(event.ballot(), event.proposal(), event.committee(), dates(end, reminder, end), false);
    }

    /** The timer of the deadline comes when its day is over, so that nobody is late within that day. */
    @EventListener
    void on(CircularStarted event) {
        Instant now = clock.instant();
        LocalDate lastDay = event.deadline().atZone(LegalTime.ZONE).toLocalDate();
        Instant end = event.deadline().plus(TO_THE_NEXT_SECOND);
        Instant lastMorning = Reminders.morningOf(lastDay).toInstant();
        start(event.ballot(), event.proposal(), event.committee(), dates(end, halfway(now, end), lastMorning), true);
    }

    @EventListener
    void on(AllVotesCast event) {
        casework.tell(PROCESS, event.ballot(), "AllVotesCast", Map.of());
    }

    @EventListener
    void on(CircularObjected event) {
        casework.tell(PROCESS, event.ballot(), "ProcedureObjected", Map.of());
    }

    /** Where the process itself has closed the ballot, it is past waiting for that. */
    @EventListener
    void on(BallotClosed event) {
        if (!event.actor().equals(ACTOR)) {
            casework.tell(PROCESS, event.ballot(), "BallotClosed", Map.of());
        }
    }

    @EventListener
    void on(RoundContinued event) {
        casework.complete(PROCESS, event.ballot(), "userTask_nextRound", Map.of(), event.actor());
    }

    /** A round that was to be followed by another is not, once its item is left. */
    @EventListener
    void on(AgendaItemPostponed event) {
        for (BallotRow ballot : ballots.ofItem(event.item())) {
            casework.tellIfAwaited(PROCESS, ballot.id(), "ItemLeft", Map.of());
        }
    }

    private void start(UUID ballot, UUID proposal, UUID committee, Map<String, ?> dates, boolean circular) {
        Map<String, Object> facts = participants.of(committee);
        facts.putAll(dates);
        facts.put("proposal", proposal.toString());
        facts.put("circular", circular);
        casework.start(PROCESS, ballot, facts);
    }

    /** The timers take them when the case starts; after that they stand in the timers, and nowhere else. */
    private static Map<String, DateValue> dates(Instant end, Instant reminder, Instant again) {
        return Map.of(
                "deadline", passing(end),
                "remindAt", passing(reminder),
                "remindAgainAt", passing(again));
    }

    private static DateValue passing(Instant moment) {
        return Variables.dateValue(Date.from(moment), true);
    }

    private static Instant halfway(Instant now, Instant end) {
        return now.plus(Duration.between(now, end).dividedBy(2));
    }
}
