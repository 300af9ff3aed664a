package org.conclusum.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stay of one person on one seat, in the room or by video, from arrival to leaving; who stayed to the end has no leaving time. */
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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AttendanceManner manner;

    @Column(nullable = false)
    private boolean counts;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable AttendanceEnding ending;

    @SuppressWarnings("NullAway.Init")
    protected Attendance() {}

    /** Begins; it counts as presence where the rules say so. */
    Attendance(
            UUID seat, UUID account, boolean substitute, AttendanceManner manner, boolean counts, Instant arrivedAt) {
        this.id = UUID.randomUUID();
        this.seat = seat;
        this.account = account;
        this.substitute = substitute;
        this.manner = manner;
        this.counts = counts;
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

    boolean counts() {
        return counts;
    }

    AttendanceManner manner() {
        return manner;
    }

    void end(AttendanceEnding how, Instant now) {
        leftAt = now;
        ending = how;
    }

    PresentSeat presentSeat() {
        return new PresentSeat(seat, account, substitute);
    }
}
