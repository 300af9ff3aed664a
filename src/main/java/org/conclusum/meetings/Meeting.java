package org.conclusum.meetings;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.SeatRow;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.Rule;
import org.conclusum.meetings.rules.AgendaMustBeInPreparation;
import org.conclusum.meetings.rules.AgendaMustBeReleasedByTheChair;
import org.conclusum.meetings.rules.AgendaMustBeWithTheChair;
import org.conclusum.meetings.rules.AgendaMustNotBeEmpty;
import org.conclusum.meetings.rules.ClosedPartMustBeEntered;
import org.conclusum.meetings.rules.InvitationMustBeIssued;
import org.conclusum.meetings.rules.InvitationPeriodMustBeObserved;
import org.conclusum.meetings.rules.MeetingDayMustHaveCome;
import org.conclusum.meetings.rules.MeetingMustBeAdjourned;
import org.conclusum.meetings.rules.MeetingMustBeRunning;
import org.conclusum.meetings.rules.MeetingMustHaveBeenOpened;
import org.conclusum.meetings.rules.MeetingMustLieAhead;
import org.conclusum.meetings.rules.MeetingMustNotBeInterrupted;
import org.conclusum.meetings.rules.MeetingMustNotHaveBegun;
import org.conclusum.meetings.rules.PlaceMustBeGiven;
import org.conclusum.meetings.rules.ReasonMustBeGiven;
import org.conclusum.meetings.rules.SupplementMustBringSomething;
import org.conclusum.meetings.rules.SupplementMustFollowTheInvitation;
import org.conclusum.meetings.rules.SupplementPeriodMustBeObserved;
import org.conclusum.meetings.rules.TitleMustBeGiven;
import org.conclusum.meetings.rules.UrgencyMustBeReasoned;
import org.conclusum.meetings.rules.UrgentPeriodMustBeObserved;
import org.conclusum.proposals.ProposalRow;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a committee (Sitzung) with agenda, answers to the invitation and attendance.
 *
 * <p>The office prepares the agenda, the chair releases it, the office invites, the chair conducts. What changes the
 * agenda before the invitation takes the release back.
 */
@Entity
@Table(name = "meeting")
class Meeting {

    @Id
    private UUID id;

    @Column(name = "committee_id", nullable = false)
    private UUID committee;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private Instant startsAt;

    @Column(nullable = false)
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MeetingState state;

    @Column(nullable = false)
    private Instant submissionDeadline;

    @Column(nullable = false)
    private Instant plannedAt;

    @Column
    private @Nullable String returnReason;

    @Column
    private @Nullable String urgency;

    @Column
    private @Nullable String cancelReason;

    @Column
    private @Nullable String number;

    @Column
    private @Nullable Instant invitedAt;

    @Column
    private @Nullable Instant openedAt;

    @Column
    private @Nullable Instant closedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<AgendaItem> items = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    private List<InvitationReply> replies = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    @OrderBy("arrivedAt")
    private List<Attendance> attendance = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    private List<Break> breaks = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    private List<ClosedPart> closedParts = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    private List<EarlierSession> sessions = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    /** Plans a meeting with its standing items. */
    Meeting(NewMeeting request, MeetingDates dates, StandingItems standing, Instant now) {
        this.id = UUID.randomUUID();
        this.committee = request.committee();
        this.title = request.title().strip();
        this.startsAt = request.startsAt().atZone(LegalTime.ZONE).toInstant();
        this.place = request.place().strip();
        this.state = MeetingState.PLANNED;
        this.submissionDeadline = dates.submissionDeadline();
        this.plannedAt = now;
        Rule.checkAll(new TitleMustBeGiven(title), new PlaceMustBeGiven(place), new MeetingMustLieAhead(startsAt, now));
        agenda().begin(standing);
    }

    /** Moves to another time or place; members who were invited to another time are invited anew. */
    void move(Instant startsAt, String place, MeetingDates dates, Instant now) {
        Rule.checkAll(
                new MeetingMustNotHaveBegun(state),
                new PlaceMustBeGiven(place),
                new MeetingMustLieAhead(startsAt, now));
        if (!startsAt.equals(this.startsAt) && state == MeetingState.INVITED) {
            state = MeetingState.RELEASED;
            invitedAt = null;
            urgency = null;
            replies.clear();
            attendance.clear();
        }
        this.startsAt = startsAt;
        this.place = place.strip();
        this.submissionDeadline = dates.submissionDeadline();
    }

    /** Calls the meeting off. */
    void cancel(String reason) {
        Rule.checkAll(new MeetingMustNotHaveBegun(state), new ReasonMustBeGiven(reason));
        state = MeetingState.CANCELLED;
        cancelReason = reason.strip();
    }

    /** Whether a proposal of the committee was submitted in time for this meeting. */
    boolean takes(ProposalRow proposal) {
        return draft().takes(proposal);
    }

    AgendaItem add(ProposalRow proposal) {
        return reopened(draft().add(proposal));
    }

    AgendaItem add(String title, boolean closed) {
        return reopened(draft().add(title, closed));
    }

    /**
     * Adds items after the invitation: in time as a supplement, else as urgent ones with their reason. Answers the new
     * items.
     */
    List<AgendaItem> supplement(
            List<ProposalRow> proposals,
            List<Supplement.Item> others,
            @Nullable String reason,
            MeetingDates dates,
            Instant now) {
        LocalDate latest = urgency == null ? dates.latestInvitation() : dates.latestUrgentInvitation();
        boolean late = state == MeetingState.RUNNING
                || now.atZone(LegalTime.ZONE).toLocalDate().isAfter(latest)
                || !proposals.stream()
                        .allMatch(proposal -> draft().inTime(proposal).isObserved());
        Rule.checkAll(
                new SupplementMustFollowTheInvitation(state),
                new SupplementMustBringSomething(proposals.size() + others.size()),
                new SupplementPeriodMustBeObserved(late && reason == null, latest));
        List<AgendaItem> added = new LateAdditions(committee, late ? reason : null).of(proposals, others, now);
        added.forEach(agenda()::add);
        return added;
    }

    /** Records a show of hands on the urgency of an item. */
    void decideUrgency(AgendaItem item, UrgencyVote vote, boolean accepted, String by, Instant now) {
        Rule.checkAll(new MeetingMustBeRunning(state), new MeetingMustNotBeInterrupted(breaks().goesOn()));
        item.decideUrgency(vote, accepted, by, now);
    }

    /** Adds the item for reports of a source, behind the opening; answers whether there was none yet. */
    boolean addReport(String source, String title) {
        return reopenedWhere(draft().addReport(source, title));
    }

    void moveItem(UUID item, int place) {
        draft().move(item, place);
        state = MeetingState.PLANNED;
    }

    /** Gives an item another wording; answers whether it is another one. */
    boolean renameItem(UUID item, String title) {
        return reopenedWhere(draft().rename(item, title));
    }

    /** Plans how long an item takes, which changes nothing about what is on the agenda. */
    void planMinutes(UUID item, @Nullable Integer minutes) {
        draft().planMinutes(item, minutes);
    }

    AgendaItem removeItem(UUID item) {
        return reopened(draft().remove(item));
    }

    /** What changes the agenda takes it back into preparation. */
    private AgendaItem reopened(AgendaItem item) {
        state = MeetingState.PLANNED;
        return item;
    }

    private boolean reopenedWhere(boolean changed) {
        if (changed) {
            state = MeetingState.PLANNED;
        }
        return changed;
    }

    /** Takes a withdrawn proposal off; what members were invited to stays on the agenda as postponed. */
    void dropProposal(UUID proposal) {
        boolean printed =
                state == MeetingState.INVITED || state == MeetingState.RUNNING || state == MeetingState.ADJOURNED;
        items.stream()
                .filter(item -> proposal.equals(item.proposal()) && item.state() != AgendaItemState.DONE)
                .findFirst()
                .ifPresent(item -> {
                    if (printed) {
                        item.postponeUndecided();
                    } else {
                        agenda().remove(item);
                    }
                });
    }

    void finishDraft() {
        Rule.checkAll(new AgendaMustBeInPreparation(state), new AgendaMustNotBeEmpty(agenda().matters()));
        state = MeetingState.DRAFTED;
        returnReason = null;
    }

    void release() {
        Rule.checkAll(new AgendaMustBeWithTheChair(state), new AgendaMustNotBeEmpty(agenda().matters()));
        state = MeetingState.RELEASED;
    }

    void returnAgenda(String reason) {
        Rule.checkAll(new AgendaMustBeWithTheChair(state), new ReasonMustBeGiven(reason));
        state = MeetingState.PLANNED;
        returnReason = reason.strip();
    }

    /**
     * Issues the invitations; answers whether they are urgent ones.
     *
     * @param missed proposals whose items are called for the second time
     */
    boolean invite(MeetingDates dates, @Nullable String urgency, Set<UUID> missed, Instant now) {
        LocalDate today = now.atZone(LegalTime.ZONE).toLocalDate();
        LocalDate latest = dates.latestInvitation();
        Rule.checkAll(new AgendaMustBeReleasedByTheChair(state), new MeetingMustLieAhead(startsAt, now));
        boolean late = today.isAfter(latest);
        if (late && urgency != null) {
            Rule.checkAll(
                    new UrgencyMustBeReasoned(urgency),
                    new UrgentPeriodMustBeObserved(today, dates.latestUrgentInvitation()));
            this.urgency = urgency.strip();
        } else {
            Rule.checkAll(new InvitationPeriodMustBeObserved(today, latest));
            this.urgency = null;
        }
        items.forEach(item -> item.invited(missed));
        state = MeetingState.INVITED;
        invitedAt = now;
        return late;
    }

    /** Whether it was invited to once: from then on it has a number, and keeps it. */
    boolean isNumbered() {
        return number != null;
    }

    void number(String given) {
        number = given;
    }

    void answer(UUID seat, InvitationAnswer answer, Actor by, Instant now) {
        Rule.checkAll(new InvitationMustBeIssued(state));
        new Replies(replies).answer(seat, answer, by, now);
    }

    /** Opens, or goes on after an interruption until another day. */
    void open(Instant now) {
        requireItsDay(now);
        state = MeetingState.RUNNING;
        openedAt = now;
    }

    /** Records an arrival in the room; answers whether anything changed. */
    boolean arrive(List<SeatRow> seats, UUID seat, UUID account, Instant now) {
        return arrive(seats, seat, account, AttendanceManner.ROOM, true, now);
    }

    /** Records an arrival, or a move between the room and the video; answers whether anything changed. */
    boolean arrive(List<SeatRow> seats, UUID seat, UUID account, AttendanceManner manner, boolean counts, Instant now) {
        if (state != MeetingState.RUNNING) {
            requireItsDay(now);
        }
        return attendance().arrive(seats, seat, account, manner, counts, now);
    }

    private void requireItsDay(Instant now) {
        if (state == MeetingState.ADJOURNED) {
            sessions().requireContinuation(startsAt);
        } else {
            Rule.checkAll(new InvitationMustBeIssued(state));
        }
        Rule.checkAll(new MeetingDayMustHaveCome(now.atZone(LegalTime.ZONE).toLocalDate(), day()));
    }

    /**
     * Calls an item and finishes the one before it, which is answered. A closed item needs the closed part.
     */
    Optional<AgendaItem> call(AgendaItem item, Instant now) {
        Rule.checkAll(
                new MeetingMustBeRunning(state),
                new MeetingMustNotBeInterrupted(breaks().goesOn()),
                new ClosedPartMustBeEntered(item.closed(), closedParts().goesOn()));
        Optional<AgendaItem> before = current();
        before.ifPresent(current -> current.finish(now));
        item.call(now);
        return before;
    }

    void finish(AgendaItem item, Instant now) {
        Rule.checkAll(new MeetingMustBeRunning(state), new MeetingMustNotBeInterrupted(breaks().goesOn()));
        item.finish(now);
    }

    void postpone(AgendaItem item) {
        Rule.checkAll(new MeetingMustBeRunning(state), new MeetingMustNotBeInterrupted(breaks().goesOn()));
        item.postpone();
    }

    /** Interrupts for a break; answers whether it was not interrupted before. */
    boolean interrupt(String reason, @Nullable Instant expectedUntil, String by, Instant now) {
        Rule.checkAll(new MeetingMustBeRunning(state));
        return breaks().begin(reason, expectedUntil, by, now);
    }

    /** The guests have left; answers whether the closed part had not begun before. */
    boolean enterClosedPart(String by, Instant now) {
        Rule.checkAll(new MeetingMustBeRunning(state), new MeetingMustNotBeInterrupted(breaks().goesOn()));
        return closedParts().enter(by, now);
    }

    /**
     * Interrupts until another day. Everybody goes; the current item waits again, where it is not settled, as do those
     * that were not called. Answers the item that is finished with it.
     */
    Optional<AgendaItem> adjourn(String reason, boolean settled, String by, Instant now) {
        Rule.checkAll(new MeetingMustBeRunning(state), new ReasonMustBeGiven(reason));
        EarlierSession session =
                new EarlierSession(startsAt, place, Objects.requireNonNull(openedAt), reason.strip(), by, now);
        Optional<AgendaItem> current = current();
        if (settled) {
            current.ifPresent(item -> item.finish(now));
        } else {
            current.ifPresent(item -> item.interrupt(session));
        }
        sessions().add(session);
        end(now);
        attendance().adjourn(now);
        state = MeetingState.ADJOURNED;
        return current.filter(item -> settled);
    }

    /** Says when and where the meeting goes on; what the committee was told before no longer holds. */
    void continueOn(Instant startsAt, String place, Instant now) {
        Rule.checkAll(
                new MeetingMustBeAdjourned(state), new PlaceMustBeGiven(place), new MeetingMustLieAhead(startsAt, now));
        sessions().requireLaterDay(startsAt);
        this.startsAt = startsAt;
        this.place = place.strip();
    }

    void close(Instant now) {
        Rule.checkAll(new MeetingMustHaveBeenOpened(state));
        end(now);
        state = MeetingState.CLOSED;
        closedAt = now;
    }

    private void end(Instant now) {
        breaks().end(now);
        closedParts().leave(now);
    }

    private AgendaDraft draft() {
        return new AgendaDraft(committee, state, agenda(), submissionDeadline, plannedAt);
    }

    Attendances attendance() {
        return new Attendances(attendance);
    }

    Breaks breaks() {
        return new Breaks(breaks);
    }

    ClosedParts closedParts() {
        return new ClosedParts(closedParts);
    }

    private EarlierSessions sessions() {
        return new EarlierSessions(sessions);
    }

    Agenda agenda() {
        return new Agenda(items);
    }

    Optional<AgendaItem> current() {
        return items.stream()
                .filter(item -> item.state() == AgendaItemState.CURRENT)
                .findFirst();
    }

    Optional<InvitationAnswer> answerOf(UUID seat) {
        return new Replies(replies).answerOf(seat);
    }

    UUID id() {
        return id;
    }

    UUID committee() {
        return committee;
    }

    MeetingState state() {
        return state;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant submissionDeadline() {
        return submissionDeadline;
    }

    /** The day of the meeting in legal time. */
    LocalDate day() {
        return startsAt.atZone(LegalTime.ZONE).toLocalDate();
    }
}
