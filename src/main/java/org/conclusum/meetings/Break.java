package org.conclusum.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A break of a meeting (Unterbrechung); who goes on has ended it. */
@Entity
@Table(name = "meeting_break")
class Break {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private Instant beganAt;

    @Column(nullable = false)
    private String beganBy;

    @Column
    private @Nullable Instant expectedUntil;

    @Column
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Break() {}

    Break(String reason, @Nullable Instant expectedUntil, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.reason = reason;
        this.expectedUntil = expectedUntil;
        this.beganBy = by;
        this.beganAt = now;
    }

    boolean goesOn() {
        return endedAt == null;
    }

    void expect(Instant until) {
        expectedUntil = until;
    }

    void end(Instant now) {
        endedAt = now;
    }
}
