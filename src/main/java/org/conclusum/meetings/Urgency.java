package org.conclusum.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.conclusum.kernel.Rule;
import org.conclusum.meetings.rules.UrgencyMustBeOpen;
import org.jspecify.annotations.Nullable;

/** Why an item cannot wait, and what the meeting said to that. */
@Embeddable
class Urgency {

    @Column(name = "urgency_reason")
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgency_state")
    private UrgencyState state;

    @Column(name = "urgency_yes")
    private @Nullable Integer yes;

    @Column(name = "urgency_no")
    private @Nullable Integer no;

    @Column(name = "urgency_abstained")
    private @Nullable Integer abstained;

    @Column(name = "urgency_decided_by")
    private @Nullable String decidedBy;

    @Column(name = "urgency_decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Urgency() {}

    Urgency(String reason) {
        this.reason = reason;
        this.state = UrgencyState.OPEN;
    }

    UrgencyState state() {
        return state;
    }

    /** Keeps the counts of a show of hands and what follows from them. */
    void decide(UrgencyVote vote, boolean accepted, String by, Instant now) {
        decide(accepted, by, now);
        yes = vote.yes();
        no = vote.no();
        abstained = vote.abstained();
    }

    /** Keeps what came of it; a ballot keeps its counts itself. */
    void decide(boolean accepted, String by, Instant now) {
        Rule.checkAll(new UrgencyMustBeOpen(state));
        state = accepted ? UrgencyState.ACCEPTED : UrgencyState.REJECTED;
        decidedBy = by;
        decidedAt = now;
    }
}
