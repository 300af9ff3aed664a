package org.conclusum.procedures.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.meetings.AgendaChanged;
import org.conclusum.meetings.AgendaDrafted;
import org.conclusum.meetings.AgendaReleased;
import org.conclusum.meetings.AgendaReturned;
import org.conclusum.meetings.ContinuationScheduled;
import org.conclusum.meetings.InvitationsIssued;
import org.conclusum.meetings.MeetingAdjourned;
import org.conclusum.meetings.MeetingCancelled;
import org.conclusum.meetings.MeetingClosed;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingMoved;
import org.conclusum.meetings.MeetingOpened;
import org.conclusum.meetings.MeetingPlanned;
import org.conclusum.meetings.MeetingReopened;
import org.conclusum.meetings.MeetingState;
import org.conclusum.meetings.minutes.MinutesFinished;
import org.conclusum.meetings.minutes.MinutesObjected;
import org.conclusum.meetings.minutes.MinutesReturned;
import org.conclusum.meetings.minutes.MinutesSent;
import org.conclusum.meetings.minutes.MinutesSigned;
import org.conclusum.meetings.minutes.MinutesSubmitted;
import org.conclusum.meetings.minutes.ObjectionDecided;
import org.conclusum.procedures.engine.Casework;
import org.conclusum.procedures.engine.Participants;
import org.conclusum.procedures.engine.Reminders;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the case of a meeting on; when the meeting is moved, due dates and timers go with it. */
@Component
class MeetingProcedure {

    static final String PROCESS = "meeting";
    static final Actor ACTOR = new Actor.Procedure(PROCESS);

    private static final int CONTINUATION_DAYS = 7;
    private static final int DRAFT_DAYS = 14;
    private static final int SENT_DAYS = 30;
    private static final int DECISION_DAYS = 7;
    private static final int SIGN_DAYS = 14;

    private static final Map<String, String> DUE = Map.of(
            "userTask_draftAgenda", "submissionDeadline",
            "userTask_release", "inviteBy",
            "userTask_invite", "inviteBy",
            "userTask_open", "startsAt",
            "userTask_conduct", "startsAt",
            "userTask_reopen", "startsAt");

    private final Casework casework;
    private final Participants participants;
    private final MeetingLookup meetings;
    private final Clock clock;

    MeetingProcedure(Casework casework, Participants participants, MeetingLookup meetings, Clock clock) {
        this.casework = casework;
        this.participants = participants;
        this.meetings = meetings;
        this.clock = clock;
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

    /** The office is to say within a week when the meeting goes on. */
    @EventListener
    void on(MeetingAdjourned event) {
        LocalDate due = LocalDate.now(clock).plusDays(CONTINUATION_DAYS);
        Map<String, Object> facts = Map.of(
                "adjourned", true,
                "continuationDue", Reminders.endOf(due),
                "remindContinuation", Reminders.morningOf(due.minusDays(1)));
        complete(event.meeting(), "userTask_conduct", facts, event.actor());
    }

    /** It may be said anew while everybody waits for that day. */
    @EventListener
    void on(ContinuationScheduled event) {
        Map<String, Object> dates = Map.of("startsAt", Date.from(event.startsAt()));
        casework.reschedule(PROCESS, event.meeting(), dates, Map.of("userTask_reopen", "startsAt"));
        casework.completeIfOpen(PROCESS, event.meeting(), "userTask_scheduleContinuation", Map.of(), event.actor());
    }

    @EventListener
    void on(MeetingReopened event) {
        complete(event.meeting(), "userTask_reopen", Map.of(), event.actor());
    }

    /** The draft of the minutes is due in two weeks, and the members are to have it within a month. */
    @EventListener
    void on(MeetingClosed event) {
        LocalDate closed = LocalDate.now(clock);
        Map<String, Object> dates = Map.of(
                "adjourned", false,
                "minutesDue", Reminders.endOf(closed.plusDays(DRAFT_DAYS)),
                "remindMinutes", Reminders.morningOf(closed.plusDays(DRAFT_DAYS - 1)),
                "reviewDue", Reminders.endOf(closed.plusDays(SENT_DAYS)),
                "remindReview", Reminders.morningOf(closed.plusDays(SENT_DAYS - 1)));
        if (!casework.tellIfAwaited(PROCESS, event.meeting(), "MeetingClosed", dates)) {
            complete(event.meeting(), "userTask_conduct", dates, event.actor());
        }
    }

    @EventListener
    void on(MinutesSubmitted event) {
        casework.completeIfOpen(PROCESS, event.meeting(), "userTask_draftMinutes", Map.of(), event.actor());
    }

    @EventListener
    void on(MinutesReturned event) {
        reviewed(event.meeting(), Map.of("approved", false), event.actor());
    }

    @EventListener
    void on(MinutesSent event) {
        LocalDate until = event.objectionsUntil();
        Map<String, Object> facts = Map.of(
                "approved", true,
                "objectionsOpen", false,
                "objectionsOver",
                        Date.from(until.plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant()),
                "decisionDue", Reminders.endOf(until.plusDays(DECISION_DAYS)),
                "remindDecision", Reminders.morningOf(until.plusDays(DECISION_DAYS)),
                "signDue", Reminders.endOf(until.plusDays(SIGN_DAYS)));
        reviewed(event.meeting(), facts, event.actor());
    }

    @EventListener
    void on(MinutesObjected event) {
        note(event.meeting(), Map.of("objectionsOpen", true));
    }

    /** When the last one is decided after the period, the minutes go on. */
    @EventListener
    void on(ObjectionDecided event) {
        boolean open = event.open() > 0;
        note(event.meeting(), Map.of("objectionsOpen", open));
        if (!open) {
            casework.completeIfOpen(PROCESS, event.meeting(), "userTask_decideObjections", Map.of(), event.actor());
        }
    }

    /** Somebody was faster than the timer. */
    @EventListener
    void on(MinutesFinished event) {
        if (event.actor() instanceof Actor.Person) {
            casework.tellIfAwaited(PROCESS, event.meeting(), "MinutesFinished", Map.of());
        }
    }

    @EventListener
    void on(MinutesSigned event) {
        String task =
                switch (event.role()) {
                    case CHAIR -> "userTask_signAsChair";
                    case MINUTE_TAKER -> "userTask_signAsTaker";
                };
        casework.completeIfOpen(PROCESS, event.meeting(), task, Map.of(), event.actor());
    }

    private void reviewed(UUID meeting, Map<String, Object> facts, Actor by) {
        casework.completeIfOpen(PROCESS, meeting, "userTask_reviewMinutes", facts, by);
    }

    /** Meetings that were under way before minutes belonged to the model have a case no more. */
    private void note(UUID meeting, Map<String, Object> facts) {
        if (casework.isRunning(PROCESS, meeting)) {
            casework.note(PROCESS, meeting, facts);
        }
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
