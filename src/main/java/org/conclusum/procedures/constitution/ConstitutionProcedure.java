package org.conclusum.procedures.constitution;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.conclusum.committees.ChairElected;
import org.conclusum.committees.CommitteeConstitution;
import org.conclusum.committees.CommitteeDissolved;
import org.conclusum.committees.CommitteeEstablished;
import org.conclusum.committees.CommitteeFounded;
import org.conclusum.committees.ConstitutionContinued;
import org.conclusum.committees.TermSet;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.MeetingPlanned;
import org.conclusum.procedures.engine.Casework;
import org.conclusum.procedures.engine.Participants;
import org.conclusum.procedures.engine.Reminders;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows a committee from its foundation through its terms to its dissolution. */
@Component
class ConstitutionProcedure {

    static final String PROCESS = "constitution";
    static final Actor ACTOR = new Actor.Procedure(PROCESS);

    private final Casework casework;
    private final Participants participants;
    private final CommitteeConstitution constitution;
    private final Clock clock;

    ConstitutionProcedure(
            Casework casework, Participants participants, CommitteeConstitution constitution, Clock clock) {
        this.casework = casework;
        this.participants = participants;
        this.constitution = constitution;
        this.clock = clock;
    }

    @EventListener
    void on(CommitteeFounded event) {
        casework.start(PROCESS, event.committee(), facts(event.committee()));
    }

    /** A committee that already works is in office from the beginning. */
    @EventListener
    void on(CommitteeEstablished event) {
        takeOver(event.committee());
    }

    void takeOver(UUID committee) {
        Map<String, Object> facts = facts(committee);
        facts.putAll(OfficeTerm.facts(constitution.renewalDay(committee)));
        casework.startBy("CommitteeTakenOver", committee, facts);
    }

    @EventListener
    void on(ConstitutionContinued event) {
        casework.tell(PROCESS, event.committee(), "ConstitutionContinued", Map.of());
    }

    /** The first meeting that is planned while a constituent one is wanted is that one. */
    @EventListener
    void on(MeetingPlanned event) {
        casework.completeIfOpen(
                PROCESS,
                event.committee(),
                "userTask_planMeeting",
                Map.of("meetingDay", Date.from(event.startsAt())),
                event.actor());
    }

    @EventListener
    void on(ChairElected event) {
        if (!event.deputy()) {
            casework.completeIfOpen(PROCESS, event.committee(), "userTask_recordChair", Map.of(), event.actor());
        }
    }

    @EventListener
    void on(TermSet event) {
        UUID committee = event.committee();
        Map<String, Object> facts = OfficeTerm.facts(constitution.renewalDay(committee));
        if (!casework.tellIfAwaited(PROCESS, committee, "TermSet", facts) && casework.isRunning(PROCESS, committee)) {
            casework.reschedule(PROCESS, committee, facts, "timer_renewal");
        }
    }

    @EventListener
    void on(CommitteeDissolved event) {
        casework.tellIfAwaited(PROCESS, event.committee(), "CommitteeDissolved", Map.of());
    }

    private Map<String, Object> facts(UUID committee) {
        Map<String, Object> facts = participants.of(committee);
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        facts.put("watch", Reminders.everyFourWeeksFrom(monday));
        return facts;
    }
}
