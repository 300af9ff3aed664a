package org.conclusum.resolutions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.kernel.Rule;
import org.conclusum.resolutions.rules.DueDateMustNotBePast;
import org.conclusum.resolutions.rules.MeasureMustNotBeDone;
import org.conclusum.resolutions.rules.ReportMustSayHowItGoes;
import org.jspecify.annotations.Nullable;

/** A measure (Maßnahme): what somebody has to do until a date, and how that goes. */
@Entity
@Table(name = "measure")
class Measure {

    @Id
    private UUID id;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String owner;

    @Column(nullable = false)
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Light light;

    private @Nullable Instant doneAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Measure() {}

    Measure(int position, NewMeasure request) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.title = request.title().strip();
        this.owner = request.owner();
        this.due = request.due();
        this.light = Light.GREEN;
    }

    /** How it goes by the latest report; a new date counts from then on. */
    void report(MeasureReport report, LocalDate today, Instant now) {
        LocalDate newDue = report.newDue();
        Rule.checkAll(
                new MeasureMustNotBeDone(done()),
                new ReportMustSayHowItGoes(report.text()),
                new DueDateMustNotBePast(newDue == null ? today : newDue, today));
        light = report.done() ? Light.DONE : report.light();
        if (light == Light.DONE) {
            doneAt = now;
        } else if (newDue != null) {
            due = newDue;
        }
    }

    boolean done() {
        return doneAt != null;
    }

    UUID id() {
        return id;
    }

    String owner() {
        return owner;
    }

    LocalDate due() {
        return due;
    }

    Light light() {
        return light;
    }
}
