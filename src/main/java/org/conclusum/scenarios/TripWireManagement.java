package org.conclusum.scenarios;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.Vintages;
import org.conclusum.monitoring.imports.FiguresImported;
import org.conclusum.monitoring.imports.ImportUndone;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.scenarios.rules.ScenarioTextMustFit;
import org.conclusum.scenarios.rules.ThresholdMustBePositive;
import org.conclusum.scenarios.rules.ThresholdMustBeStated;
import org.conclusum.scenarios.rules.TripWireMustBeTaut;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office sets trip wires on counted pupils and indicators of its region. Where a newer figure crosses one, the project
 * shows it, and goes on if it had ended.
 */
@Service
@Transactional
public class TripWireManagement {

    /** Takes a project up again where a figure crossed a wire. */
    static final Actor.Procedure WATCH = new Actor.Procedure("trip-wire");

    private final ScenarioProjects projects;
    private final PupilTables tables;
    private final TripWires wires;
    private final Crossings crossings;
    private final LatestFigures latest;
    private final IndicatorListing indicators;
    private final Vintages vintages;
    private final ScenarioListing listing;
    private final ScenarioAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TripWireManagement(
            ScenarioProjects projects,
            PupilTables tables,
            TripWires wires,
            Crossings crossings,
            LatestFigures latest,
            IndicatorListing indicators,
            Vintages vintages,
            ScenarioListing listing,
            ScenarioAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.tables = tables;
        this.wires = wires;
        this.crossings = crossings;
        this.latest = latest;
        this.indicators = indicators;
        this.vintages = vintages;
        this.listing = listing;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sets a wire on counted pupils.
     *
     * @param below whether it is crossed by fewer pupils than the threshold, or by more
     */
    public UUID set(UUID project, UUID table, boolean below, long threshold, String note, Actor.Person person) {
        ScenarioProject known = projects.lock(project);
        access.requireLead(known, person);
        PupilTableRow row = tables.find(table)
                .filter(found -> access.regionOf(found.ags()).equals(known.region()))
                .orElseThrow(() -> new NotFound(Subject.Kind.FORECAST, table));
        new ThresholdMustBePositive(threshold).check();
        return set(known, new TripWire.Pupils(row.id()), below, BigDecimal.valueOf(threshold), note, person);
    }

    /**
     * Sets a wire on an indicator of a municipality.
     *
     * @param below whether it is crossed by a lower figure than the threshold, or by a higher one
     */
    public UUID watch(
            UUID project,
            UUID indicator,
            String ags,
            boolean below,
            @Nullable BigDecimal threshold,
            String note,
            Actor.Person person) {
        ScenarioProject asked = projects.find(project).orElseThrow(() -> new NotFound(Subject.Kind.SCENARIO, project));
        access.requireLead(asked, person);
        if (!access.participants(asked.region()).contains(ags)) {
            throw new NotFound(Subject.Kind.SCENARIO, ags);
        }
        IndicatorRow row = indicators.get(indicator);
        new ThresholdMustBeStated(threshold).check();
        vintages.hold(row.content().table());
        ScenarioProject known = projects.lock(project);
        return set(known, new TripWire.Figures(row, ags), below, Objects.requireNonNull(threshold), note, person);
    }

    private UUID set(
            ScenarioProject project,
            TripWire.Watched watched,
            boolean below,
            BigDecimal threshold,
            String note,
            Actor.Person person) {
        TripWire wire = new TripWire(
                UUID.randomUUID(), project.id(), watched, below, threshold, note.strip(), person.name(), now(), null);
        Rule.checkAll(
                new ScenarioTextMustFit(note, TripWire.LONGEST_NOTE),
                new TripWireMustBeTaut(
                        latest.of(watched).filter(wire::isCrossedBy).isPresent()));
        wires.add(wire);
        events.publishEvent(new TripWireSet(project.id(), project.region(), person));
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
        look(wires.taut(event.table()));
    }

    @EventListener
    void on(FiguresImported event) {
        look(wires.tautOn(event.table()));
    }

    /** Where an import is taken back, the figure before it is the latest again. */
    @EventListener
    void on(ImportUndone event) {
        look(wires.tautOn(event.table()));
    }

    private void look(List<TripWire> taut) {
        taut.forEach(wire -> latest.of(wire.watched()).filter(wire::isCrossedBy).ifPresent(by -> cross(wire, by)));
    }

    private void cross(TripWire wire, TripWire.Crossed by) {
        ScenarioProject known = projects.lock(wire.project());
        wires.cross(wire.id(), by);
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
