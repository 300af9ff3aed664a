package org.conclusum.scenarios;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.scenarios.forecast.Assumptions;
import org.conclusum.scenarios.forecast.BackTest;
import org.conclusum.scenarios.forecast.PupilForecast;
import org.conclusum.scenarios.forecast.PupilTable;
import org.conclusum.scenarios.forecast.PupilTableText;
import org.conclusum.scenarios.forecast.TransitionRates;
import org.conclusum.scenarios.rules.ChangesMustBePossible;
import org.conclusum.scenarios.rules.ScenarioTextMustFit;
import org.conclusum.scenarios.rules.SchoolTypeMustBeNamed;
import org.conclusum.scenarios.rules.TableMustReachAhead;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pupils of a municipality and type of school, and forecasts from them. The office of the region and those who speak for the
 * municipality write; all of the region read.
 */
@Service
@Transactional
public class ForecastManagement {

    public static final int LONGEST_SCHOOL_TYPE = 100;
    public static final int LONGEST_SOURCE = 500;
    public static final int LONGEST_NOTE = 2000;

    private final PupilTables tables;
    private final ScenarioAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ForecastManagement(PupilTables tables, ScenarioAccess access, ApplicationEventPublisher events, Clock clock) {
        this.tables = tables;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters a table.
     *
     * @throws ChangedMeanwhile where there is one for this municipality and type of school already
     */
    public UUID enter(String ags, String schoolType, String source, String text, Actor.Person person) {
        requireWriter(ags, person);
        Rule.checkAll(
                new SchoolTypeMustBeNamed(schoolType),
                new ScenarioTextMustFit(schoolType, LONGEST_SCHOOL_TYPE),
                new ScenarioTextMustFit(source, LONGEST_SOURCE));
        PupilTable content = PupilTableText.read(text);
        String type = schoolType.strip();
        tables.find(ags, type).flatMap(tables::find).ifPresent(known -> {
            throw new ChangedMeanwhile(known.writtenBy(), known.writtenAt());
        });
        UUID id = UUID.randomUUID();
        tables.save(new PupilTableRow(id, ags, type, source.strip(), content, 1, person.name(), now(), 0));
        events.publishEvent(new PupilTableWritten(id, ags, person));
        return id;
    }

    /**
     * Replaces the numbers; forecasts that were made keep those they rest on.
     *
     * @throws ChangedMeanwhile where the table is not at the expected revision any more
     */
    public void replace(UUID table, String source, String text, int expected, Actor.Person person) {
        PupilTableRow before = forWriter(table, person);
        new ScenarioTextMustFit(source, LONGEST_SOURCE).check();
        PupilTable content = PupilTableText.read(text);
        if (before.revision() != expected) {
            throw new ChangedMeanwhile(before.writtenBy(), before.writtenAt());
        }
        tables.save(new PupilTableRow(
                table,
                before.ags(),
                before.schoolType(),
                source.strip(),
                content,
                expected + 1,
                person.name(),
                now(),
                before.forecasts()));
        events.publishEvent(new PupilTableWritten(table, before.ags(), person));
    }

    /** Makes a forecast with trend, best and worst, and keeps what was assumed; its number. */
    public int forecast(UUID table, Assumptions best, Assumptions worst, String note, Actor.Person person) {
        PupilTableRow row = forWriter(table, person);
        Map<Variant, Assumptions> assumed =
                Map.of(Variant.TREND, Assumptions.TREND, Variant.BEST, best, Variant.WORST, worst);
        assumed.values().forEach(ForecastManagement::check);
        new ScenarioTextMustFit(note, LONGEST_NOTE).check();
        new TableMustReachAhead(row.content().reach().orElse(0)
                        > row.content().lastYear().orElse(0))
                .check();
        PupilForecastRow forecast = new PupilForecastRow(
                table,
                row.forecasts() + 1,
                row.revision(),
                row.content(),
                ScenarioJson.hash(ScenarioJson.write(row.content())),
                Stream.of(Variant.values())
                        .map(variant -> reckoned(variant, assumed.getOrDefault(variant, Assumptions.TREND), row))
                        .toList(),
                note.strip(),
                person.name(),
                now());
        tables.add(forecast);
        events.publishEvent(new PupilForecastMade(table, row.ags(), forecast.number(), person));
        return forecast.number();
    }

    /** The tables of all regions of which this person reads scenarios. */
    @Transactional(readOnly = true)
    public List<PupilTableRow> tables(Actor.Person person) {
        return tables.of(access.partOf(person).seen());
    }

    /** The municipalities whose numbers this person may enter. */
    @Transactional(readOnly = true)
    public List<String> writable(Actor.Person person) {
        ScenarioAccess.Part part = access.partOf(person);
        return Stream.concat(
                        part.led().stream().flatMap(region -> access.participants(region).stream()),
                        part.spoken().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** @throws NotFound where there is no such table, or none for this person */
    @Transactional(readOnly = true)
    public ForecastView view(UUID table, Actor.Person person) {
        PupilTableRow row = find(table);
        ScenarioAccess.Part part =
                access.requireSight(Subject.Kind.FORECAST, table, access.regionOf(row.ags()), person);
        return new ForecastView(
                row,
                TransitionRates.of(row.content()),
                BackTest.of(row.content()),
                tables.forecasts(table),
                mayWrite(row.ags(), part));
    }

    private static VariantRow reckoned(Variant variant, Assumptions assumptions, PupilTableRow row) {
        return new VariantRow(
                variant,
                VariantRow.Changes.of(assumptions),
                PupilForecast.of(row.content(), assumptions).stream()
                        .map(VariantRow.Year::of)
                        .toList());
    }

    private static void check(Assumptions assumptions) {
        for (Fraction percent : List.of(assumptions.births(), assumptions.entry(), assumptions.transition())) {
            new ChangesMustBePossible(percent).check();
        }
    }

    private PupilTableRow forWriter(UUID table, Actor.Person person) {
        PupilTableRow row = tables.lock(table).orElseThrow(() -> new NotFound(Subject.Kind.FORECAST, table));
        access.requireSight(Subject.Kind.FORECAST, table, access.regionOf(row.ags()), person);
        requireWriter(row.ags(), person);
        return row;
    }

    private void requireWriter(String ags, Actor.Person person) {
        if (!mayWrite(ags, access.partOf(person))) {
            throw new NotPermitted(person, "enter pupils of a municipality");
        }
    }

    private boolean mayWrite(String ags, ScenarioAccess.Part part) {
        return part.spoken().contains(ags) || part.led().contains(access.regionOf(ags));
    }

    private PupilTableRow find(UUID table) {
        return tables.find(table).orElseThrow(() -> new NotFound(Subject.Kind.FORECAST, table));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
