package org.conclusum.procedures.proposal;

import java.util.Map;
import java.util.UUID;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.engine.Casework;
import org.conclusum.procedures.engine.Participants;
import org.conclusum.procedures.engine.Reminders;
import org.conclusum.proposals.ProposalAccepted;
import org.conclusum.proposals.ProposalDecided;
import org.conclusum.proposals.ProposalNoted;
import org.conclusum.proposals.ProposalRenewed;
import org.conclusum.proposals.ProposalReturned;
import org.conclusum.proposals.ProposalRoute;
import org.conclusum.proposals.ProposalSubmitted;
import org.conclusum.proposals.ProposalWithdrawn;
import org.conclusum.proposals.RouteChosen;
import org.conclusum.proposals.statements.ExtensionDecided;
import org.conclusum.proposals.statements.StatementSubmitted;
import org.conclusum.resolutions.ResolutionIssued;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the case of a proposal on, in the transaction of what happened to it. */
@Component
class ProposalProcedure {

    static final String PROCESS = "proposal";
    static final Actor ACTOR = new Actor.Procedure(PROCESS);

    private final Casework casework;
    private final Participants participants;

    ProposalProcedure(Casework casework, Participants participants) {
        this.casework = casework;
        this.participants = participants;
    }

    @EventListener
    void on(ProposalSubmitted event) {
        if (casework.isRunning(PROCESS, event.proposal())) {
            casework.complete(PROCESS, event.proposal(), "userTask_revise", Map.of(), event.actor());
            return;
        }
        Map<String, Object> facts = participants.of(event.committee());
        facts.put("originator", WorkGroup.coordinatorOf(event.originator()).id());
        facts.put("proposal", event.proposal().toString());
        facts.put("route", ProposalRoute.MEETING.name());
        casework.start(PROCESS, event.proposal(), facts);
    }

    /** What was in order once is moderated at once. */
    @EventListener
    void on(ProposalRenewed event) {
        Map<String, Object> facts = participants.of(event.committee());
        facts.put("originator", WorkGroup.coordinatorOf(event.originator()).id());
        facts.put("proposal", event.proposal().toString());
        facts.put("route", ProposalRoute.MODERATION.name());
        casework.startBy("ProposalRenewed", event.proposal(), facts);
    }

    @EventListener
    void on(RouteChosen event) {
        casework.note(PROCESS, event.proposal(), Map.of("route", event.route().name()));
    }

    @EventListener
    void on(ProposalAccepted event) {
        examined(event.proposal(), Map.of("accepted", true), event.actor());
    }

    @EventListener
    void on(ProposalReturned event) {
        Map<String, Object> facts = Map.of(
                "accepted", false,
                "revisionDue", Reminders.endOf(event.due()),
                "revisionReminders", Reminders.weeklyAround(event.due()));
        examined(event.proposal(), facts, event.actor());
    }

    @EventListener
    void on(StatementSubmitted event) {
        if (event.complete()) {
            casework.tellIfAwaited(PROCESS, event.proposal(), "HearingCompleted", Map.of());
        }
    }

    /** More time for one is more time for the case. */
    @EventListener
    void on(ExtensionDecided event) {
        if (event.granted()) {
            Map<String, Object> dates = Map.of("statementsUntil", Reminders.afterEndOf(event.lastDay()));
            casework.reschedule(PROCESS, event.proposal(), dates, "timer_statementsDeadline");
        }
    }

    /** The resolution of an adopted proposal, under whose id its follow-up will run. */
    @EventListener
    void on(ResolutionIssued event) {
        casework.note(
                PROCESS,
                event.proposal(),
                Map.of("resolution", event.resolution().toString(), "reserved", event.reserved()));
    }

    @EventListener
    void on(ProposalDecided event) {
        casework.tell(PROCESS, event.proposal(), "ProposalDecided", Map.of("adopted", event.adopted()));
    }

    /** A case by an older model does not wait for that; it then goes on like one that was not adopted. */
    @EventListener
    void on(ProposalNoted event) {
        if (!casework.tellIfAwaited(PROCESS, event.proposal(), "ProposalNoted", Map.of())) {
            casework.tell(PROCESS, event.proposal(), "ProposalDecided", Map.of("adopted", false));
        }
    }

    /** A draft that was never submitted has no case. */
    @EventListener
    void on(ProposalWithdrawn event) {
        casework.tellIfAwaited(PROCESS, event.proposal(), "ProposalWithdrawn", Map.of());
    }

    private void examined(UUID proposal, Map<String, Object> facts, Actor by) {
        casework.complete(PROCESS, proposal, "userTask_examine", facts, by);
    }
}
