package org.conclusum.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stretch of a meeting without guests (nichtöffentlicher Teil): closed items are called in it only. */
@Entity
@Table(name = "closed_part")
class ClosedPart {

    @Id
    private UUID id;

    @Column(nullable = false)
    private Instant enteredAt;

    @Column(nullable = false)
    private String enteredBy;

    @Column
    private @Nullable Instant leftAt;

    @SuppressWarnings("NullAway.Init")
    protected ClosedPart() {}

    ClosedPart(String by, Instant now) {
        this.id = UUID.randomUUID();
        this.enteredBy = by;
        this.enteredAt = now;
    }

    boolean goesOn() {
        return leftAt == null;
    }

    void leave(Instant now) {
        leftAt = now;
    }
}
