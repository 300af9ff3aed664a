package org.conclusum.procedures.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.conclusum.exchange.adoption.AdoptionBegun;
import org.conclusum.exchange.adoption.AdoptionChecked;
import org.conclusum.exchange.adoption.AdoptionDecided;
import org.conclusum.exchange.adoption.AdoptionEnded;
import org.conclusum.exchange.adoption.AdoptionFeedbackGiven;
import org.conclusum.exchange.adoption.AdoptionSettled;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.engine.Casework;
import org.conclusum.procedures.engine.Participants;
import org.conclusum.procedures.engine.Reminders;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows a municipality from its interest in a practice to what it tells the giver. */
@Component
class AdoptionProcedure {

    static final String PROCESS = "adoption";
    static final Actor ACTOR = new Actor.Procedure(PROCESS);

    private static final int WEEKS_TO_CHECK = 4;
    private static final String DECIDED = "AdoptionDecided";
    private static final String CHECK = "userTask_check";
    private static final String PILOT = "userTask_pilot";

    private final Casework casework;
    private final Participants participants;
    private final Clock clock;

    AdoptionProcedure(Casework casework, Participants participants, Clock clock) {
        this.casework = casework;
        this.participants = participants;
        this.clock = clock;
    }

    @EventListener
    void on(AdoptionBegun event) {
        LocalDate due = LocalDate.now(clock).plusWeeks(WEEKS_TO_CHECK);
        Map<String, Object> facts = new HashMap<>(participants.of(event.committee()));
        facts.put("taker", WorkGroup.coordinatorOf(event.taker()).id());
        facts.put("checkDue", Reminders.endOf(due));
        facts.put("checkReminders", Reminders.weeklyAround(due));
        casework.start(PROCESS, event.adoption(), facts);
    }

    @EventListener
    void on(AdoptionChecked event) {
        casework.complete(PROCESS, event.adoption(), CHECK, Map.of("suitable", true), event.actor());
    }

    @EventListener
    void on(AdoptionDecided event) {
        casework.tell(
                PROCESS,
                event.adoption(),
                DECIDED,
                Map.of(
                        "adopted",
                        true,
                        "pilotDue",
                        Reminders.endOf(event.due()),
                        "pilotReminders",
                        Reminders.weeklyAround(event.due())));
    }

    @EventListener
    void on(AdoptionSettled event) {
        casework.complete(PROCESS, event.adoption(), PILOT, Map.of(), event.actor());
    }

    @EventListener
    void on(AdoptionEnded event) {
        switch (event.stage()) {
            case CHECK -> casework.complete(PROCESS, event.adoption(), CHECK, Map.of("suitable", false), event.actor());
            case DECISION -> casework.tell(PROCESS, event.adoption(), DECIDED, Map.of("adopted", false));
            case PILOT -> casework.complete(PROCESS, event.adoption(), PILOT, Map.of(), event.actor());
            case ROUTINE, ENDED -> throw new IllegalStateException("nothing to end: " + event.adoption());
        }
    }

    @EventListener
    void on(AdoptionFeedbackGiven event) {
        casework.complete(PROCESS, event.adoption(), "userTask_feedback", Map.of(), event.actor());
    }
}
