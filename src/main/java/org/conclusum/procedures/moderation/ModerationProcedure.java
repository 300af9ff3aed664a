package org.conclusum.procedures.moderation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conclusum.kernel.Actor;
import org.conclusum.moderation.AnotherRoundWanted;
import org.conclusum.moderation.ConsensingRoundClosed;
import org.conclusum.moderation.ConsensingRoundOpened;
import org.conclusum.moderation.ConsentRoundClosed;
import org.conclusum.moderation.ConsentRoundOpened;
import org.conclusum.moderation.ModerationCancelled;
import org.conclusum.moderation.ModerationConcluded;
import org.conclusum.moderation.ModerationRequested;
import org.conclusum.moderation.PositionsCollected;
import org.conclusum.moderation.PositionsInvited;
import org.conclusum.moderation.PositionsSkipped;
import org.conclusum.procedures.engine.Casework;
import org.conclusum.procedures.engine.Participants;
import org.conclusum.procedures.engine.Reminders;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves the moderation of a proposal on; its business key is the proposal's id. It runs by itself where the office wants
 * it, or is called on the way of the proposal, to which it answers {@code outcome}: agreed, dissent or cancelled.
 */
@Component
class ModerationProcedure {

    static final String PROCESS = "moderation";
    static final Actor ACTOR = new Actor.Procedure(PROCESS);

    private static final String NEXT = "next";
    private static final String OUTCOME = "outcome";

    private final Casework casework;
    private final Participants participants;

    ModerationProcedure(Casework casework, Participants participants) {
        this.casework = casework;
        this.participants = participants;
    }

    @EventListener
    void on(ModerationRequested event) {
        casework.start(PROCESS, event.proposal(), participants.of(event.committee()));
    }

    @EventListener
    void on(PositionsInvited event) {
        Map<String, Object> facts = Map.of(
                "invited", true,
                "positionsDue", Reminders.endOf(event.due()),
                "positionReminders", Reminders.weeklyAround(event.due()));
        casework.complete(PROCESS, event.proposal(), "userTask_nameIssues", facts, event.actor());
    }

    @EventListener
    void on(PositionsSkipped event) {
        casework.complete(PROCESS, event.proposal(), "userTask_nameIssues", Map.of("invited", false), event.actor());
    }

    /** Where the process itself has ended the collection, it is past waiting for that. */
    @EventListener
    void on(PositionsCollected event) {
        if (!event.actor().equals(ACTOR)) {
            casework.tell(PROCESS, event.proposal(), "PositionsCollected", Map.of());
        }
    }

    @EventListener
    void on(ConsensingRoundOpened event) {
        Map<String, Object> facts = Map.of(
                NEXT,
                "round",
                "round",
                event.round(),
                "ratingDue",
                Reminders.endOf(event.due()),
                "ratingReminders",
                Reminders.weeklyAround(event.due()));
        casework.complete(PROCESS, event.proposal(), "userTask_draftVariants", facts, event.actor());
    }

    /** Where the process itself has closed the round, it is past waiting for that. */
    @EventListener
    void on(ConsensingRoundClosed event) {
        if (!event.actor().equals(ACTOR)) {
            casework.tell(PROCESS, event.proposal(), "ConsensingRoundClosed", Map.of());
        }
    }

    @EventListener
    void on(ConsentRoundOpened event) {
        Map<String, Object> facts = Map.of(
                NEXT,
                "consent",
                "round",
                event.round(),
                "consentDue",
                Reminders.endOf(event.due()),
                "consentReminders",
                Reminders.weeklyAround(event.due()));
        casework.complete(PROCESS, event.proposal(), "userTask_draftVariants", facts, event.actor());
    }

    /** Where the process itself has closed the round, it is past waiting for that. */
    @EventListener
    void on(ConsentRoundClosed event) {
        if (!event.actor().equals(ACTOR)) {
            casework.tell(PROCESS, event.proposal(), "ConsentRoundClosed", Map.of());
        }
    }

    @EventListener
    void on(AnotherRoundWanted event) {
        casework.complete(PROCESS, event.proposal(), "userTask_assessRound", Map.of(NEXT, "another"), event.actor());
    }

    @EventListener
    void on(ModerationConcluded event) {
        String outcome = event.outcome().name().toLowerCase(Locale.ROOT);
        casework.completeAll(
                PROCESS,
                event.proposal(),
                event.proposal(),
                List.of("userTask_draftVariants", "userTask_assessRound"),
                Map.of(NEXT, outcome, OUTCOME, outcome),
                event.actor());
    }

    /** Where it was called on the way of the proposal, that way has ended it already. */
    @EventListener
    void on(ModerationCancelled event) {
        casework.tellIfAwaited(PROCESS, event.proposal(), "ModerationCancelled", Map.of(OUTCOME, "cancelled"));
    }
}
