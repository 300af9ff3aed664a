package org.conclusum.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Rule;
import org.conclusum.meetings.rules.OnlyCurrentItemMayBeFinished;
import org.conclusum.meetings.rules.OnlyOpenItemMayBePostponed;
import org.conclusum.meetings.rules.PlannedMinutesMustFit;
import org.conclusum.meetings.rules.PostponedItemMustWait;
import org.conclusum.meetings.rules.UrgencyMustBeAcceptedFirst;
import org.conclusum.meetings.rules.UrgencyMustBeOpen;
import org.jspecify.annotations.Nullable;

/** One item of an agenda (TOP); only its meeting changes it. */
@Entity
@Table(name = "agenda_item")
class AgendaItem {

    @Id
    private UUID id;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String title;

    @Column(name = "proposal_id")
    private @Nullable UUID proposal;

    @Column(nullable = false)
    private boolean closed;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AgendaItemKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AgendaItemState state;

    @Column
    private @Nullable Integer minutes;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable AgendaAddition addition;

    @Column
    private @Nullable Instant addedAt;

    @Embedded
    private @Nullable Urgency urgency;

    /** Whether its invitation says that too few were there the last time. */
    @Column(nullable = false)
    private boolean secondCall;

    /** Whose report it is; null with a standing item for reports, which takes them all. */
    @Column
    private @Nullable String report;

    @Column
    private @Nullable Instant calledAt;

    @Column
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    AgendaItem(AgendaItemKind kind, String title, @Nullable UUID proposal, boolean closed) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.title = title;
        this.proposal = proposal;
        this.closed = closed;
        this.state = AgendaItemState.PENDING;
    }

    static AgendaItem ofReport(String source, String title) {
        AgendaItem item = new AgendaItem(AgendaItemKind.REPORT, title, null, false);
        item.report = source;
        return item;
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID proposal() {
        return proposal;
    }

    String title() {
        return title;
    }

    boolean closed() {
        return closed;
    }

    AgendaItemState state() {
        return state;
    }

    /** Whether it is something to meet for. */
    boolean isMatter() {
        return kind.isMatter();
    }

    /** Whether these reports are given under it. */
    boolean isReportOf(String source) {
        return kind == AgendaItemKind.REPORT && (report == null || report.equals(source));
    }

    boolean isMiscellaneous() {
        return kind == AgendaItemKind.MISCELLANEOUS;
    }

    /** Marks an item that came after the invitation; with a reason it is an urgent one. */
    void addedLater(@Nullable String reason, Instant now) {
        addition = reason == null ? AgendaAddition.SUPPLEMENT : AgendaAddition.URGENT;
        addedAt = now;
        urgency = reason == null ? null : new Urgency(reason);
    }

    /** Members are invited to it like to everything else, and told if that is for the second time. */
    void invited(Set<UUID> missed) {
        secondCall = proposal != null && missed.contains(proposal);
        addition = null;
        addedAt = null;
        urgency = null;
    }

    /** Whether the meeting still has to vote on the urgency. */
    boolean awaitsUrgency() {
        return urgency != null && urgency.state() == UrgencyState.OPEN;
    }

    /** Records a show of hands on the urgency; where it was rejected, the item waits for another meeting. */
    void decideUrgency(UrgencyVote vote, boolean accepted, String by, Instant now) {
        openUrgency().decide(vote, accepted, by, now);
        postponeUnless(accepted);
    }

    /** Records what a ballot said to the urgency. */
    void decideUrgency(boolean accepted, String by, Instant now) {
        openUrgency().decide(accepted, by, now);
        postponeUnless(accepted);
    }

    private Urgency openUrgency() {
        Rule.checkAll(new UrgencyMustBeOpen(urgency == null ? UrgencyState.ACCEPTED : urgency.state()));
        return Objects.requireNonNull(urgency);
    }

    private void postponeUnless(boolean accepted) {
        if (!accepted) {
            state = AgendaItemState.POSTPONED;
        }
    }

    void rename(String words) {
        title = words;
    }

    /** @param duration in minutes, or null where nobody plans it */
    void plan(@Nullable Integer duration) {
        Rule.checkAll(new PlannedMinutesMustFit(duration));
        minutes = duration;
    }

    void place(int position) {
        this.position = position;
    }

    void call(Instant now) {
        Rule.checkAll(new PostponedItemMustWait(state), new UrgencyMustBeAcceptedFirst(awaitsUrgency()));
        state = AgendaItemState.CURRENT;
        calledAt = now;
        finishedAt = null;
    }

    void finish(Instant now) {
        Rule.checkAll(new OnlyCurrentItemMayBeFinished(state));
        state = AgendaItemState.DONE;
        finishedAt = now;
    }

    /** Waits again, as the meeting goes on another day. */
    void interrupt(EarlierSession session) {
        session.leaves(id, calledAt);
        state = AgendaItemState.PENDING;
    }

    void postpone() {
        Rule.checkAll(new OnlyOpenItemMayBePostponed(state));
        state = AgendaItemState.POSTPONED;
    }

    /** Postpones whatever was done so far: a vote without a quorum leaves the matter undecided. */
    void postponeUndecided() {
        state = AgendaItemState.POSTPONED;
    }

    /** "4", or "N8" for a closed item. */
    static String number(int position, boolean closed) {
        return (closed ? "N" : "") + (position + 1);
    }
}
