package org.conclusum.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.kernel.LegalTime;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.ProposalState;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as one person may see it.
 *
 * @param agenda what this person may see of it
 * @param proposals the proposals on that agenda
 * @param noting those of them of which the meeting takes note, without a vote
 * @param matters items beside opening and miscellaneous
 * @param agendaShown whether the person sees the agenda at all; a draft is for the office and the chair
 * @param mayPlan whether the person runs the committee as its office
 * @param mayChair whether the person chairs the committee
 */
public record MeetingDetail(
        MeetingRow row,
        CommitteeRow committee,
        MeetingOutlook outlook,
        Instant submissionDeadline,
        @Nullable String returnReason,
        @Nullable String urgency,
        @Nullable String cancelReason,
        @Nullable Instant invitedAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        List<AgendaItemRow> agenda,
        Map<UUID, ProposalRow> proposals,
        Set<UUID> noting,
        int matters,
        boolean agendaShown,
        boolean mayPlan,
        boolean mayChair) {

    public UUID id() {
        return row.id();
    }

    public LocalDate day() {
        return outlook.day();
    }

    public MeetingDates dates() {
        return outlook.dates();
    }

    public MeetingState state() {
        return row.state();
    }

    /** Whether the person opens, calls and closes: the chair, or the office for it. */
    public boolean mayConduct() {
        return mayPlan || mayChair;
    }

    /** Whether it is said when a meeting goes on that was interrupted until another day. */
    public boolean isContinuationScheduled() {
        return state() == MeetingState.ADJOURNED
                && openedAt != null
                && day().isAfter(openedAt.atZone(LegalTime.ZONE).toLocalDate());
    }

    /** Whether the day has come on which the meeting is opened, or goes on. */
    public boolean isOpenable() {
        return outlook.isDue() && (state() == MeetingState.INVITED || isContinuationScheduled());
    }

    /** Whether the agenda may still change. */
    public boolean isInPreparation() {
        return state() == MeetingState.PLANNED || state() == MeetingState.DRAFTED || state() == MeetingState.RELEASED;
    }

    /** When the items are planned to begin. */
    public AgendaClock clock() {
        return AgendaClock.of(row.startsAt(), agenda);
    }

    public Optional<AgendaItemRow> current() {
        return agenda.stream()
                .filter(item -> item.state() == AgendaItemState.CURRENT)
                .findFirst();
    }

    /** The item called last, where it was postponed: a vote without a quorum stays in sight until the next call. */
    public Optional<AgendaItemRow> lastPostponed() {
        return agenda.stream()
                .filter(item -> item.calledAt() != null)
                .max(Comparator.comparing(item -> Objects.requireNonNull(item.calledAt())))
                .filter(item -> item.state() == AgendaItemState.POSTPONED && state() == MeetingState.RUNNING);
    }

    /** The first item that can be called; what may be urgent cannot before the meeting said so. */
    public Optional<AgendaItemRow> next() {
        return agenda.stream()
                .filter(item -> item.state() == AgendaItemState.PENDING && !item.awaitsUrgency())
                .findFirst();
    }

    /** Whether the meeting takes note of what this item presents, and decides nothing. */
    public boolean isForNoting(AgendaItemRow item) {
        return item.proposal() != null && noting.contains(item.proposal());
    }

    /** Whether the meeting takes note of what this item presents, and has not yet done so. */
    public boolean isToBeNoted(AgendaItemRow item) {
        ProposalRow row = isForNoting(item) ? proposals.get(item.proposal()) : null;
        return row != null && row.state() == ProposalState.SCHEDULED;
    }

    /** Whether the current item has a proposal that nobody has decided yet. */
    public boolean isDecisionOpen() {
        return current()
                .map(AgendaItemRow::proposal)
                .map(proposals::get)
                .filter(proposal -> proposal.state() == ProposalState.SCHEDULED)
                .isPresent();
    }
}
