package org.conclusum.resolutions;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.GivenNumber;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.resolutions.rules.CompletionNoteMustBeGiven;
import org.conclusum.resolutions.rules.DependenciesMustNotFormACycle;
import org.conclusum.resolutions.rules.DueDateMustNotBePast;
import org.conclusum.resolutions.rules.MeasureMustBeNamed;
import org.conclusum.resolutions.rules.MeasureMustNotBeDone;
import org.conclusum.resolutions.rules.MeasuresMustBeDefinedBeforeClosing;
import org.conclusum.resolutions.rules.MeasuresMustNotBeCompleteYet;
import org.conclusum.resolutions.rules.OpenMeasuresMustBeExplained;
import org.conclusum.resolutions.rules.OwnerMustTakePart;
import org.conclusum.resolutions.rules.RepetitionMustFit;
import org.conclusum.resolutions.rules.ReportCycleMustFit;
import org.conclusum.resolutions.rules.ResolutionMustBeInForce;
import org.conclusum.resolutions.rules.ResolutionMustStand;
import org.conclusum.resolutions.rules.SuccessorMustBeLater;
import org.conclusum.resolutions.rules.WeightMustFit;
import org.jspecify.annotations.Nullable;

/** A resolution (Beschluss): what a committee adopted, and the measures that carry it out. */
@Entity
@Table(name = "resolution")
class Resolution {

    @Id
    private UUID id;

    @Column(name = "committee_id", nullable = false)
    private UUID committee;

    @Column(nullable = false)
    private int year;

    @Column(nullable = false)
    private int serial;

    @Column(nullable = false)
    private String number;

    @Column(name = "ballot_id", nullable = false)
    private UUID ballot;

    @Column(name = "proposal_id", nullable = false)
    private UUID proposal;

    @Column(name = "meeting_id")
    private @Nullable UUID meeting;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String wording;

    @Column(nullable = false)
    private Instant adoptedAt;

    @Column
    private @Nullable Instant submittedAt;

    @Column(nullable = false)
    private boolean closed;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ResolutionState state;

    private @Nullable Instant measuresDefinedAt;

    private @Nullable Instant settledAt;

    @Column
    private @Nullable String completionNote;

    @Column
    private @Nullable Instant completedAt;

    @Column
    private @Nullable Integer reportEveryWeeks;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable FieldOfAction field;

    private @Nullable UUID lapsedBy;

    @Column
    private @Nullable Instant lapsedAt;

    private @Nullable Instant acknowledgedAt;

    @Column
    private @Nullable UUID acknowledgedMeeting;

    /** Attached by {@link ExtractPrinting}, beside whatever else happens to the resolution. */
    @Column(name = "extract_id", insertable = false, updatable = false)
    private @Nullable UUID extract;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "resolution_id", nullable = false)
    @OrderBy("position")
    private List<Measure> measures = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Resolution() {}

    Resolution(UUID id, GivenNumber number, Adoption adoption) {
        this.id = id;
        this.committee = adoption.committee();
        this.year = number.year();
        this.serial = number.serial();
        this.number = number.text();
        this.ballot = adoption.ballot();
        this.proposal = adoption.proposal();
        this.meeting = adoption.meeting();
        this.title = adoption.title();
        this.wording = adoption.wording();
        this.adoptedAt = adoption.adoptedAt();
        this.closed = adoption.closed();
        this.submittedAt = adoption.submittedAt();
        this.state = adoption.reserved() ? ResolutionState.PENDING : ResolutionState.IN_FORCE;
    }

    /** The home bodies have agreed; answers whether that was news. */
    boolean takeEffect(Instant now) {
        return settle(ResolutionState.IN_FORCE, now);
    }

    /** The home bodies have not agreed; answers whether that was news. */
    boolean fail(Instant now) {
        return settle(ResolutionState.FAILED, now);
    }

    private boolean settle(ResolutionState outcome, Instant now) {
        if (state != ResolutionState.PENDING) {
            return false;
        }
        state = outcome;
        settledAt = now;
        return true;
    }

    /** Gives out a measure. */
    Measure assign(NewMeasure request, Set<String> groups, LocalDate today, Instant now) {
        request.needs().forEach(this::measure);
        Rule.checkAll(
                new ResolutionMustBeInForce(state, number),
                new MeasuresMustNotBeCompleteYet(measuresDefined()),
                new MeasureMustBeNamed(request.title()),
                new OwnerMustTakePart(request.owner(), groups),
                new DueDateMustNotBePast(request.due(), today),
                new WeightMustFit(request.weight()),
                new RepetitionMustFit(request.repetition(), request.due()));
        Measure measure = new Measure(measures.size() + 1, committee, request, now);
        measure.askAgain(reportEveryWeeks, today);
        measures.add(measure);
        return measure;
    }

    /** Says which measures have to be done before one. */
    void order(Measure measure, Set<UUID> before) {
        before.forEach(this::measure);
        Map<UUID, Set<UUID>> needs = measures.stream().collect(Collectors.toMap(Measure::id, Measure::needs));
        needs.put(measure.id(), before);
        Rule.checkAll(
                new ResolutionMustBeInForce(state, number),
                new MeasureMustNotBeDone(measure.done()),
                new DependenciesMustNotFormACycle(measure.id(), needs));
        measure.waitFor(before);
    }

    /**
     * Asks for reports by a cycle.
     *
     * @param weeks between two reports, or null for one at the date of each measure
     */
    void reportEvery(@Nullable Integer weeks, LocalDate today) {
        new ResolutionMustBeInForce(state, number).check();
        if (weeks != null) {
            new ReportCycleMustFit(weeks).check();
        }
        reportEveryWeeks = weeks;
        measures.stream().filter(measure -> !measure.done()).forEach(measure -> measure.askAgain(weeks, today));
    }

    void classify(@Nullable FieldOfAction chosen) {
        field = chosen;
    }

    /** A later resolution takes its place or revokes it. */
    void lapse(Lapse.Kind kind, Resolution successor, Instant now) {
        Rule.checkAll(
                new ResolutionMustStand(state, number),
                new SuccessorMustBeLater(
                        successor.committee.equals(committee),
                        !successor.id.equals(id) && !successor.adoptedAt.isBefore(adoptedAt),
                        successor.state == ResolutionState.IN_FORCE || successor.state == ResolutionState.CLOSED));
        state = kind.state();
        lapsedBy = successor.id;
        lapsedAt = now;
    }

    /** The committee has noted that it was carried out; answers whether that was news. */
    boolean acknowledge(UUID noted, Instant now) {
        if (state != ResolutionState.CLOSED || acknowledgedAt != null) {
            return false;
        }
        acknowledgedAt = now;
        acknowledgedMeeting = noted;
        return true;
    }

    /** Declares the measures complete; answers whether that was news. */
    boolean completeMeasures(Instant now) {
        new ResolutionMustBeInForce(state, number).check();
        if (measuresDefined()) {
            return false;
        }
        measuresDefinedAt = now;
        return true;
    }

    /** Closes the case of the resolution with a note on what came of it. */
    void close(String note, Instant now) {
        int open = (int) measures.stream().filter(measure -> !measure.done()).count();
        Rule.checkAll(
                new ResolutionMustBeInForce(state, number),
                new MeasuresMustBeDefinedBeforeClosing(measuresDefined()),
                new CompletionNoteMustBeGiven(note),
                new OpenMeasuresMustBeExplained(open, note));
        state = ResolutionState.CLOSED;
        completionNote = note.strip();
        completedAt = now;
    }

    /** Takes a report on one of the measures. */
    void report(Measure measure, MeasureReport report, LocalDate today, Instant now) {
        new ResolutionMustBeInForce(state, number).check();
        measure.report(report, waitsFor(measure), today, now);
        measure.askAgain(reportEveryWeeks, today);
    }

    private List<String> waitsFor(Measure measure) {
        return measures.stream()
                .filter(other -> measure.needs().contains(other.id()) && !other.done())
                .map(Measure::title)
                .toList();
    }

    Measure measure(UUID wanted) {
        return measures.stream()
                .filter(measure -> measure.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound(Subject.Kind.MEASURE, wanted));
    }

    boolean pending() {
        return state == ResolutionState.PENDING;
    }

    /** Whether a later resolution replaced or revoked it. */
    boolean lapsed() {
        return lapsedBy != null;
    }

    ResolutionState state() {
        return state;
    }

    /** When the home bodies gave it effect or ended it; empty where it waits, and where it needed none of that. */
    Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    boolean inForce() {
        return state == ResolutionState.IN_FORCE;
    }

    boolean measuresDefined() {
        return measuresDefinedAt != null;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    UUID committee() {
        return committee;
    }

    UUID proposal() {
        return proposal;
    }

    UUID ballot() {
        return ballot;
    }

    /** The meeting that adopted it; none where it was decided without one. */
    Optional<UUID> meeting() {
        return Optional.ofNullable(meeting);
    }

    String title() {
        return title;
    }

    String wording() {
        return wording;
    }

    Instant adoptedAt() {
        return adoptedAt;
    }

    boolean closed() {
        return closed;
    }

    @Nullable
    UUID extract() {
        return extract;
    }
}
