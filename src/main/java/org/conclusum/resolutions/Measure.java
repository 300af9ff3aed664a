package org.conclusum.resolutions;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.resolutions.rules.MeasureMustNotWait;
import org.jspecify.annotations.Nullable;

/** A measure (Maßnahme): what somebody has to do until a date, and how that goes. */
@Entity
@Table(name = "measure")
class Measure {

    /** No measure is reminded of twice within this many days, whoever asks for it. */
    static final int DAYS_BETWEEN_REMINDERS = 7;

    private static final int DONE = 100;

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

    /** Of the resolution; kept here so that lists need no other table to find their rows. */
    @Column(name = "committee_id", nullable = false)
    private UUID committee;

    @Column(nullable = false)
    private int weight;

    @Column(nullable = false)
    private int percent;

    @Column(nullable = false)
    private LocalDate firstDue;

    private @Nullable Integer everyMonths;

    private @Nullable LocalDate repeatsUntil;

    @Column(nullable = false)
    private Instant assignedAt;

    @Column
    private @Nullable Instant reportedAt;

    @Column(nullable = false)
    private LocalDate reportDue;

    private @Nullable LocalDate remindedOn;

    @ElementCollection
    @CollectionTable(name = "measure_dependency", joinColumns = @JoinColumn(name = "measure_id"))
    @Column(name = "needs_id")
    private Set<UUID> needs = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Measure() {}

    Measure(int position, UUID committee, NewMeasure request, Instant now) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.committee = committee;
        this.title = request.title().strip();
        this.owner = request.owner();
        this.due = request.due();
        this.light = Light.GREEN;
        this.weight = request.weight();
        this.firstDue = request.due();
        this.reportDue = request.due();
        this.assignedAt = now;
        this.needs.addAll(request.needs());
        Repetition repetition = request.repetition();
        if (repetition != null) {
            this.everyMonths = repetition.everyMonths();
            this.repeatsUntil = repetition.until();
        }
    }

    /**
     * How it goes by the latest report; a new date counts from then on. What repeats begins anew when it is done.
     *
     * @param waitsFor titles of the open measures before it
     */
    void report(MeasureReport report, List<String> waitsFor, LocalDate today, Instant now) {
        report.requireFit(done(), due, today);
        LocalDate newDue = report.newDue();
        if (report.done()) {
            new MeasureMustNotWait(waitsFor).check();
            finish(today, now);
        } else {
            light = report.light();
            due = newDue == null ? due : newDue;
            percent = report.percentAfter(percent);
        }
        reportedAt = now;
    }

    private void finish(LocalDate today, Instant now) {
        Optional<LocalDate> next = repetition().flatMap(rhythm -> rhythm.next(firstDue, due, today));
        light = next.isPresent() ? Light.GREEN : Light.DONE;
        percent = next.isPresent() ? 0 : DONE;
        doneAt = next.isPresent() ? null : now;
        due = next.orElse(due);
    }

    /** Asks for the next report by the cycle, at the latest when it is due. */
    void askAgain(@Nullable Integer weeks, LocalDate today) {
        LocalDate next = weeks == null ? due : today.plusWeeks(weeks);
        reportDue = next.isAfter(due) ? due : next;
    }

    /** What has to be done before; the resolution has checked that nothing waits for itself. */
    void waitFor(Set<UUID> measures) {
        needs.clear();
        needs.addAll(measures);
    }

    /** Notes a reminder where the last one lies far enough back; answers whether it does. */
    boolean remind(LocalDate today) {
        if (!mayBeReminded(remindedOn, today)) {
            return false;
        }
        remindedOn = today;
        return true;
    }

    /** Whether the last reminder, if there was one, lies far enough back. */
    static boolean mayBeReminded(@Nullable LocalDate last, LocalDate today) {
        return last == null || !last.plusDays(DAYS_BETWEEN_REMINDERS).isAfter(today);
    }

    Optional<Repetition> repetition() {
        return everyMonths == null || repeatsUntil == null
                ? Optional.empty()
                : Optional.of(new Repetition(everyMonths, repeatsUntil));
    }

    Set<UUID> needs() {
        return Set.copyOf(needs);
    }

    String title() {
        return title;
    }

    int percent() {
        return percent;
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

    LocalDate reportDue() {
        return reportDue;
    }

    LocalDate due() {
        return due;
    }

    Light light() {
        return light;
    }
}
