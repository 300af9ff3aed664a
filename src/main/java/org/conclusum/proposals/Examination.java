package org.conclusum.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What the office found when it examined a revision. */
@Entity
@Immutable
@Table(name = "proposal_examination")
class Examination {

    @Id
    private UUID id;

    @Column(name = "proposal_id", nullable = false)
    private UUID proposal;

    private int revision;
    private boolean accepted;

    @Column(nullable = false)
    private String reasons;

    private @Nullable LocalDate due;

    @Column(nullable = false)
    private String examinedBy;

    @Column(nullable = false)
    private Instant examinedAt;

    @SuppressWarnings("NullAway.Init")
    protected Examination() {}

    private Examination(
            Proposal examined, boolean accepted, String reasons, @Nullable LocalDate due, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.proposal = examined.id();
        this.revision = examined.revision();
        this.accepted = accepted;
        this.reasons = reasons;
        this.due = due;
        this.examinedBy = by.name();
        this.examinedAt = now;
    }

    static Examination accepted(Proposal examined, Actor by, Instant now) {
        return new Examination(examined, true, "", null, by, now);
    }

    static Examination returned(Proposal examined, String reasons, LocalDate due, Actor by, Instant now) {
        return new Examination(examined, false, reasons, due, by, now);
    }

    UUID proposal() {
        return proposal;
    }

    ExaminationRow row() {
        return new ExaminationRow(revision, accepted, reasons, due, examinedBy, examinedAt);
    }
}
