package org.conclusum.procedures.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.conclusum.exchange.rounds.RoundCalled;
import org.conclusum.exchange.rounds.RoundCancelled;
import org.conclusum.exchange.rounds.RoundHeld;
import org.conclusum.exchange.rounds.RoundInvited;
import org.conclusum.exchange.rounds.RoundMoved;
import org.conclusum.exchange.rounds.RoundReported;
import org.conclusum.exchange.rounds.RoundTopicsClosed;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.procedures.engine.Casework;
import org.conclusum.procedures.engine.Participants;
import org.conclusum.procedures.engine.Reminders;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows a round of exchange from the call for topics to the report. */
@Component
class RoundProcedure {

    static final String PROCESS = "exchange";
    static final Actor ACTOR = new Actor.Procedure(PROCESS);

    private static final int WEEKS_FOR_THE_PROGRAMME = 1;
    private static final int WEEKS_FOR_THE_REPORT = 2;

    private final Casework casework;
    private final Participants participants;

    RoundProcedure(Casework casework, Participants participants) {
        this.casework = casework;
        this.participants = participants;
    }

    @EventListener
    void on(RoundCalled event) {
        LocalDate drafted = event.topicsUntil().plusWeeks(WEEKS_FOR_THE_PROGRAMME);
        Map<String, Object> facts = new HashMap<>(participants.of(event.committee()));
        facts.put("topicsUntil", Reminders.afterEndOf(event.topicsUntil()));
        facts.put("programmeDue", Reminders.endOf(drafted));
        facts.put("programmeReminders", Reminders.weeklyAround(drafted));
        facts.putAll(around(event.startsAt()));
        casework.start(PROCESS, event.round(), facts);
    }

    private static Map<String, Object> around(Instant startsAt) {
        LocalDate held = LocalDate.ofInstant(startsAt, LegalTime.ZONE);
        LocalDate reported = held.plusWeeks(WEEKS_FOR_THE_REPORT);
        return Map.of(
                "holdDue",
                Reminders.endOf(held),
                "holdReminders",
                Reminders.weeklyAround(held),
                "reportDue",
                Reminders.endOf(reported),
                "reportReminders",
                Reminders.weeklyAround(reported));
    }

    @EventListener
    void on(RoundMoved event) {
        casework.reschedule(
                PROCESS,
                event.round(),
                around(event.startsAt()),
                Map.of("userTask_hold", "holdDue", "userTask_report", "reportDue"));
    }

    /** Where the day came by itself, the case knows. */
    @EventListener
    void on(RoundTopicsClosed event) {
        if (event.actor() instanceof Actor.Person) {
            casework.tell(PROCESS, event.round(), "RoundTopicsClosed", Map.of());
        }
    }

    @EventListener
    void on(RoundInvited event) {
        casework.complete(PROCESS, event.round(), "userTask_programme", Map.of(), event.actor());
    }

    @EventListener
    void on(RoundHeld event) {
        casework.complete(PROCESS, event.round(), "userTask_hold", Map.of(), event.actor());
    }

    @EventListener
    void on(RoundReported event) {
        casework.complete(PROCESS, event.round(), "userTask_report", Map.of(), event.actor());
    }

    @EventListener
    void on(RoundCancelled event) {
        casework.tell(PROCESS, event.round(), "RoundCancelled", Map.of());
    }
}
