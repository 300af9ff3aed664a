package org.conclusum.resolutions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A report as it was given; it is never changed. */
@Entity
@Table(name = "measure_report")
class Report implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "measure_id", nullable = false)
    private UUID measure;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String reporter;

    @Column(nullable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Light light;

    @Column(nullable = false)
    private LocalDate previousDue;

    @Column(nullable = false)
    private LocalDate due;

    @Column
    private @Nullable String reason;

    @Column
    private @Nullable Integer percent;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    /** Keeps the report on a measure that has already taken it in. */
    Report(Measure measure, LocalDate previousDue, MeasureReport report, String reporter, Instant at) {
        this.id = UUID.randomUUID();
        this.measure = measure.id();
        this.at = at;
        this.reporter = reporter;
        this.text = report.text().strip();
        this.light = report.done() ? Light.DONE : measure.light();
        this.previousDue = previousDue;
        this.due = measure.due();
        this.reason = report.reason().isBlank() ? null : report.reason().strip();
        this.percent = report.done() ? null : report.percent();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
