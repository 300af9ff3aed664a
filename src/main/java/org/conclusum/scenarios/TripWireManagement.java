package org.conclusum.scenarios;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.scenarios.rules.ScenarioTextMustFit;
import org.conclusum.scenarios.rules.ThresholdMustBePositive;
import org.conclusum.scenarios.rules.TripWireMustBeTaut;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office sets trip wires on counted pupils of its region. Where a newer count crosses one, the project shows it, and goes
 * on if it had ended.
 */
@Service
@Transactional
public class TripWireManagement {

    /** Takes a project up again where a count crossed a wire. */
    static final Actor.Procedure WATCH = new Actor.Procedure("trip-wire");

    private final ScenarioProjects projects;
    private final PupilTables tables;
    private final TripWires wires;
    private final Crossings crossings;
    private final ScenarioListing listing;
    private final ScenarioAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TripWireManagement(
            ScenarioProjects projects,
            PupilTables tables,
            TripWires wires,
            Crossings crossings,
            ScenarioListing listing,
            ScenarioAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.tables = tables;
        this.wires = wires;
        this.crossings = crossings;
        this.listing = listing;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sets a wire.
     *
     * @param below whether it is crossed by fewer pupils than the threshold, or by more
     */
    public UUID set(UUID project, UUID table, boolean below, long threshold, String note, Actor.Person person) {
        ScenarioProject known = projects.lock(project);
        access.requireLead(known, person);
        PupilTableRow row = tables.find(table)
                .filter(found -> access.regionOf(found.ags()).equals(known.region()))
                .orElseThrow(() -> new NotFound(Subject.Kind.FORECAST, table));
        TripWire wire = new TripWire(
                UUID.randomUUID(), project, table, below, threshold, note.strip(), person.name(), now(), null, null);
        Rule.checkAll(
                new ThresholdMustBePositive(threshold),
                new ScenarioTextMustFit(note, TripWire.LONGEST_NOTE),
                new TripWireMustBeTaut(wire.isCrossedBy(row.content())));
        wires.add(wire);
        events.publishEvent(new TripWireSet(project, known.region(), person));
        return wire.id();
    }

    public void drop(UUID wire, Actor.Person person) {
        TripWire dropped = wires.find(wire).orElseThrow(() -> new NotFound(Subject.Kind.SCENARIO, wire));
        ScenarioProject known = projects.lock(dropped.project());
        access.requireLead(known, person);
        wires.drop(wire);
        events.publishEvent(new TripWireSet(known.id(), known.region(), person));
    }

    /** The wires of a project, for whoever reads it. */
    @Transactional(readOnly = true)
    public List<TripWire> of(UUID project, Actor.Person person) {
        listing.view(project, person);
        return wires.of(project);
    }

    @EventListener
    void on(PupilTableWritten event) {
        tables.find(event.table()).map(PupilTableRow::content).ifPresent(pupils -> wires.taut(event.table()).stream()
                .filter(wire -> wire.isCrossedBy(pupils))
                .forEach(wire -> cross(
                        wire,
                        pupils.lastYear().orElseThrow(),
                        pupils.total(pupils.lastYear().orElseThrow()))));
    }

    private void cross(TripWire wire, int year, long count) {
        ScenarioProject known = projects.lock(wire.project());
        wires.cross(wire.id(), year, count);
        crossings.add(wire.id(), now());
        if (known.phase() == ScenarioPhase.CLOSED) {
            projects.save(known.reopen(WATCH.name(), now()));
            events.publishEvent(new ScenarioReopened(known.id(), known.region(), WATCH));
        }
        events.publishEvent(new TripWireCrossed(known.id(), known.region(), WATCH));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
