package org.conclusum.monitoring.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.imports.rules.ColumnMustHaveOneMeaning;
import org.conclusum.monitoring.imports.rules.FigureMustBeNamed;
import org.conclusum.monitoring.imports.rules.FigureMustHaveAPlace;
import org.conclusum.monitoring.imports.rules.FigureMustHaveATime;
import org.conclusum.monitoring.imports.rules.ImportMustAwaitItsColumns;
import org.conclusum.monitoring.imports.rules.TableMustBeNamed;
import org.conclusum.monitoring.plain.FileForm;
import org.conclusum.monitoring.plain.MappingGuess;
import org.conclusum.monitoring.plain.PlaceNames;
import org.conclusum.monitoring.plain.PlainFile;
import org.conclusum.monitoring.plain.PlainMapping;
import org.conclusum.monitoring.plain.PlainSketch;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Brings figures in from plain tables, of which a person says what the columns mean. What was said is remembered for
 * the next table with the same columns.
 */
@Service
@Transactional
public class PlainImports {

    private final ImportOffice office;
    private final ImportManagement management;
    private final ImportReadings readings;
    private final ImportLog log;
    private final StagingArea staging;
    private final KeptFiles files;
    private final ColumnMemory memory;
    private final RegionDirectory regions;
    private final Clock clock;

    PlainImports(
            ImportOffice office,
            ImportManagement management,
            ImportReadings readings,
            ImportLog log,
            StagingArea staging,
            KeptFiles files,
            ColumnMemory memory,
            RegionDirectory regions,
            Clock clock) {
        this.office = office;
        this.management = management;
        this.readings = readings;
        this.log = log;
        this.staging = staging;
        this.files = files;
        this.memory = memory;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Takes a file in: a flat file of GENESIS is read at once, a plain table waits for its columns to be mapped.
     *
     * @param file is deleted when it is not needed any more
     */
    public UUID begin(ImportOrder order, Path file, Actor actor) {
        office.require(actor);
        try {
            PlainSketch sketch;
            try {
                PlainFile table = PlainFile.of(file, order.fileName());
                if (table.isFlat()) {
                    return management.begin(order, file, actor);
                }
                sketch = table.sketch(null);
            } catch (FlatFileRefused refused) {
                UUID id = management.open(order, actor);
                log.refused(id, refused.rejection(), clock.instant());
                Files.deleteIfExists(file);
                return id;
            }
            UUID id = management.open(order, actor);
            String region = entry(id).region();
            log.mapping(
                    id,
                    memory.recall(region, sketch.shape())
                            .map(known -> known.with(sketch.form()))
                            .orElseGet(() -> MappingGuess.of(sketch, order.fileName())));
            files.keep(id, file);
            Files.deleteIfExists(file);
            return id;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How the columns of a table are mapped so far: as they were the last time, or as they seem to be. */
    @Transactional(readOnly = true)
    public PlainMapping mapping(UUID id, Actor actor) {
        office.requireToContinue(entry(id).region(), actor);
        return log.mappingOf(id).orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id));
    }

    /**
     * Looks at the beginning of a table.
     *
     * @param form how it is written
     * @throws FlatFileRefused where it cannot be read so
     */
    @Transactional(readOnly = true)
    public PlainSketch sketch(UUID id, FileForm form, Actor actor) throws FlatFileRefused {
        ImportLog.Entry entry = entry(id);
        office.requireToContinue(entry.region(), actor);
        try {
            Path file = files.fetch(id);
            try {
                return PlainFile.of(file, entry.fileName()).sketch(form);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the columns probably mean, where the table is written in another way than was thought. */
    @Transactional(readOnly = true)
    public PlainMapping guess(UUID id, PlainSketch sketch, Actor actor) {
        ImportLog.Entry entry = entry(id);
        office.requireToContinue(entry.region(), actor);
        return memory.recall(entry.region(), sketch.shape())
                .map(known -> known.with(sketch.form()))
                .orElseGet(() -> MappingGuess.of(sketch, entry.fileName()));
    }

    /** Has the table read as its columns are mapped, and remembers how; no figure changes until it is taken over. */
    public void read(UUID id, PlainMapping mapping, Actor actor) {
        ImportLog.Entry entry = lock(id);
        office.requireToContinue(entry.region(), actor);
        Rule.checkAll(
                new ImportMustAwaitItsColumns(entry.state() == ImportState.MAPPING),
                new TableMustBeNamed(mapping.table(), mapping.title()),
                new ColumnMustHaveOneMeaning(mapping),
                new FigureMustHaveAPlace(mapping),
                new FigureMustHaveATime(mapping),
                new FigureMustBeNamed(mapping));
        log.mapped(id, mapping, clock.instant());
        memory.keep(entry.region(), mapping, clock.instant());
        PlaceNames places = places();
        Path file = fetch(id);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    readings.enqueue(id, FigureFile.plain(entry.fileName(), file, mapping, places), file);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
        });
    }

    /** Goes back to the columns of a table that was read or refused. */
    public void mapAgain(UUID id, Actor actor) {
        ImportLog.Entry entry = lock(id);
        office.requireToContinue(entry.region(), actor);
        Rule.checkAll(new ImportMustAwaitItsColumns(
                entry.plain() && (entry.state() == ImportState.READY || entry.state() == ImportState.REFUSED)));
        staging.drop(id);
        log.mapping(id, log.mappingOf(id).orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id)));
    }

    private Path fetch(UUID id) {
        try {
            return files.fetch(id);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private PlaceNames places() {
        Map<String, String> own = regions.municipalities().stream()
                .collect(Collectors.toMap(MunicipalityRow::ags, MunicipalityRow::name, (one, other) -> one));
        return new PlaceNames(own, memory.territories());
    }

    private ImportLog.Entry entry(UUID id) {
        return log.find(id).orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id));
    }

    private ImportLog.Entry lock(UUID id) {
        return log.lock(id).orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id));
    }
}
