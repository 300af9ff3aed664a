package org.conclusum.procedures.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaChanged;
import org.conclusum.meetings.AgendaDrafted;
import org.conclusum.meetings.AgendaReleased;
import org.conclusum.meetings.AgendaReturned;
import org.conclusum.meetings.InvitationsIssued;
import org.conclusum.meetings.MeetingCancelled;
import org.conclusum.meetings.MeetingClosed;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingMoved;
import org.conclusum.meetings.MeetingOpened;
import org.conclusum.meetings.MeetingPlanned;
import org.conclusum.meetings.MeetingState;
import org.conclusum.procedures.engine.Casework;
import org.conclusum.procedures.engine.Participants;
import org.conclusum.procedures.engine.Reminders;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the case of a meeting on; when the meeting is moved, due dates and timers go with it. */
@Component
class MeetingProcedure {

    static final String PROCESS = "meeting";

    private static final Map<String, String> DUE = Map.of(
            "userTask_draftAgenda", "submissionDeadline",
            "userTask_release", "inviteBy",
            "userTask_invite", "inviteBy",
            "userTask_open", "startsAt",
            "userTask_conduct", "startsAt");

    private final Casework casework;
    private final Participants participants;
    private final MeetingLookup meetings;

    MeetingProcedure(Casework casework, Participants participants, MeetingLookup meetings) {
        this.casework = casework;
        this.participants = participants;
        this.meetings = meetings;
    }

    @EventListener
    void on(MeetingPlanned event) {
        Map<String, Object> facts = participants.of(event.committee());
        facts.putAll(dates(event.meeting(), event.startsAt(), event.submissionDeadline()));
        casework.start(PROCESS, event.meeting(), facts);
    }

    /** Whoever was invited to another time is invited anew. */
    @EventListener
    void on(MeetingMoved event) {
        Map<String, Object> dates = dates(event.meeting(), event.startsAt(), event.submissionDeadline());
        casework.reschedule(PROCESS, event.meeting(), dates, DUE);
        if (state(event.meeting()) == MeetingState.RELEASED) {
            casework.tellIfAwaited(PROCESS, event.meeting(), "InvitationLapsed", Map.of());
        }
    }

    @EventListener
    void on(AgendaDrafted event) {
        complete(event.meeting(), "userTask_draftAgenda", Map.of(), event.actor());
    }

    @EventListener
    void on(AgendaReleased event) {
        complete(event.meeting(), "userTask_release", Map.of("released", true), event.actor());
    }

    @EventListener
    void on(AgendaReturned event) {
        complete(event.meeting(), "userTask_release", Map.of("released", false), event.actor());
    }

    /** A change takes the agenda back into the draft, unless it was there anyway or members are invited to it. */
    @EventListener
    void on(AgendaChanged event) {
        if (state(event.meeting()) == MeetingState.PLANNED) {
            casework.tellIfAwaited(PROCESS, event.meeting(), "AgendaReopened", Map.of());
        }
    }

    @EventListener
    void on(InvitationsIssued event) {
        complete(event.meeting(), "userTask_invite", Map.of(), event.actor());
    }

    @EventListener
    void on(MeetingOpened event) {
        complete(event.meeting(), "userTask_open", Map.of(), event.actor());
    }

    @EventListener
    void on(MeetingClosed event) {
        complete(event.meeting(), "userTask_conduct", Map.of(), event.actor());
    }

    @EventListener
    void on(MeetingCancelled event) {
        casework.tell(PROCESS, event.meeting(), "MeetingCancelled", Map.of());
    }

    private MeetingState state(UUID meeting) {
        return Objects.requireNonNull(meetings.rows(Set.of(meeting)).get(meeting))
                .state();
    }

    private Map<String, Object> dates(UUID meeting, Instant startsAt, Instant submissionDeadline) {
        LocalDate inviteBy = meetings.latestInvitation(meeting);
        Map<String, Object> dates = new HashMap<>();
        dates.put("startsAt", Date.from(startsAt));
        dates.put("submissionDeadline", Date.from(submissionDeadline));
        dates.put("inviteBy", Reminders.endOf(inviteBy));
        dates.put("remindInvitation", Reminders.morningOf(inviteBy.minusDays(1)));
        return dates;
    }

    private void complete(UUID meeting, String task, Map<String, Object> facts, Actor by) {
        casework.complete(PROCESS, meeting, task, facts, by);
    }
}
