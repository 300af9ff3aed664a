package org.conclusum.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stay of one person on one seat, from arrival to leaving; who stayed to the end has no leaving time. */
@Entity
@Table(name = "attendance")
class Attendance {

    @Id
    private UUID id;

    @Column(name = "seat_id", nullable = false)
    private UUID seat;

    @Column(name = "account_id", nullable = false)
    private UUID account;

    @Column(nullable = false)
    private boolean substitute;

    @Column(nullable = false)
    private Instant arrivedAt;

    @Column
    private @Nullable Instant leftAt;

    @SuppressWarnings("NullAway.Init")
    protected Attendance() {}

    Attendance(UUID seat, UUID account, boolean substitute, Instant arrivedAt) {
        this.id = UUID.randomUUID();
        this.seat = seat;
        this.account = account;
        this.substitute = substitute;
        this.arrivedAt = arrivedAt;
    }

    UUID seat() {
        return seat;
    }

    UUID account() {
        return account;
    }

    boolean isThere() {
        return leftAt == null;
    }

    void leave(Instant now) {
        leftAt = now;
    }

    PresentSeat presentSeat() {
        return new PresentSeat(seat, account, substitute);
    }
}
