package org.conclusum.procedures.nomination;

import java.util.Map;
import java.util.UUID;
import org.conclusum.committees.ChangeProposed;
import org.conclusum.committees.DelegatesNamed;
import org.conclusum.committees.DelegatesRecorded;
import org.conclusum.committees.DelegatesRequested;
import org.conclusum.committees.DelegatesReturned;
import org.conclusum.committees.NominationLapsed;
import org.conclusum.committees.NominationOccasion;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.engine.Casework;
import org.conclusum.procedures.engine.Participants;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the naming of delegates for one seat on; the case of a foundation or renewal opens it for each seat. */
@Component
class NominationProcedure {

    static final String PROCESS = "nomination";
    static final Actor ACTOR = new Actor.Procedure(PROCESS);

    private final Casework casework;
    private final Participants participants;

    NominationProcedure(Casework casework, Participants participants) {
        this.casework = casework;
        this.participants = participants;
    }

    @EventListener
    void on(DelegatesRequested event) {
        if (event.occasion() == NominationOccasion.CHANGE) {
            start(event.committee(), event.nomination());
        }
    }

    @EventListener
    void on(ChangeProposed event) {
        start(event.committee(), event.nomination());
    }

    @EventListener
    void on(DelegatesNamed event) {
        casework.complete(PROCESS, event.nomination(), "userTask_nameDelegates", Map.of(), event.actor());
    }

    @EventListener
    void on(DelegatesRecorded event) {
        recorded(event.nomination(), true, event.actor());
    }

    @EventListener
    void on(DelegatesReturned event) {
        recorded(event.nomination(), false, event.actor());
    }

    /** Where the case of a foundation was moved on, it took this one with it. */
    @EventListener
    void on(NominationLapsed event) {
        casework.tellIfAwaited(PROCESS, event.nomination(), "NominationLapsed", Map.of());
    }

    private void start(UUID committee, UUID nomination) {
        casework.start(PROCESS, nomination, participants.of(committee));
    }

    private void recorded(UUID nomination, boolean recorded, Actor by) {
        casework.complete(PROCESS, nomination, "userTask_recordDelegates", Map.of("recorded", recorded), by);
    }
}
