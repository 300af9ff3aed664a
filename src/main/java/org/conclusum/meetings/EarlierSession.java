package org.conclusum.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.kernel.LegalTime;
import org.jspecify.annotations.Nullable;

/** A day of a meeting (Sitzungstag) that was interrupted, to be continued on another day. */
@Entity
@Table(name = "meeting_session")
class EarlierSession {

    @Id
    private UUID id;

    @Column(nullable = false)
    private Instant startsAt;

    @Column(nullable = false)
    private String place;

    @Column(nullable = false)
    private Instant openedAt;

    @Column(nullable = false)
    private Instant adjournedAt;

    @Column(nullable = false)
    private String adjournedBy;

    @Column(nullable = false)
    private String reason;

    @Column(name = "item_id")
    private @Nullable UUID item;

    @Column
    private @Nullable Instant itemCalledAt;

    @SuppressWarnings("NullAway.Init")
    protected EarlierSession() {}

    EarlierSession(Instant startsAt, String place, Instant openedAt, String reason, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.startsAt = startsAt;
        this.place = place;
        this.openedAt = openedAt;
        this.reason = reason;
        this.adjournedBy = by;
        this.adjournedAt = now;
    }

    /** The debate on this item was interrupted. */
    void leaves(UUID item, @Nullable Instant calledAt) {
        this.item = item;
        this.itemCalledAt = calledAt;
    }

    /** The day on which it ended, in legal time. */
    LocalDate day() {
        return adjournedAt.atZone(LegalTime.ZONE).toLocalDate();
    }
}
