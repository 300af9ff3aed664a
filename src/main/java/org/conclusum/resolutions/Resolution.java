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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.GivenNumber;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.resolutions.rules.CompletionNoteMustBeGiven;
import org.conclusum.resolutions.rules.DueDateMustNotBePast;
import org.conclusum.resolutions.rules.MeasureMustBeNamed;
import org.conclusum.resolutions.rules.MeasuresMustBeDefinedBeforeClosing;
import org.conclusum.resolutions.rules.MeasuresMustNotBeCompleteYet;
import org.conclusum.resolutions.rules.OpenMeasuresMustBeExplained;
import org.conclusum.resolutions.rules.OwnerMustTakePart;
import org.conclusum.resolutions.rules.ResolutionMustBeInForce;
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
    Measure assign(NewMeasure request, Set<String> groups, LocalDate today) {
        Rule.checkAll(
                new ResolutionMustBeInForce(state, number),
                new MeasuresMustNotBeCompleteYet(measuresDefined()),
                new MeasureMustBeNamed(request.title()),
                new OwnerMustTakePart(request.owner(), groups),
                new DueDateMustNotBePast(request.due(), today));
        Measure measure = new Measure(measures.size() + 1, request);
        measures.add(measure);
        return measure;
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
        measure.report(report, today, now);
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
