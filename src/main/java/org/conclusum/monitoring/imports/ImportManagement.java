package org.conclusum.monitoring.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.genesis.FlatTable;
import org.conclusum.monitoring.imports.rules.ImportMustBeReady;
import org.conclusum.monitoring.imports.rules.LatestImportIsUndoneFirst;
import org.conclusum.monitoring.imports.rules.OnlyAppliedImportIsUndone;
import org.conclusum.monitoring.imports.rules.SourceMustBeKnown;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Brings figures in: a file is read, looked at, taken over as a whole or thrown away, and taken back. */
@Service
@Transactional
public class ImportManagement {

    private static final Duration READING_GIVEN_UP = Duration.ofHours(6);
    private static final Duration READY_GIVEN_UP = Duration.ofDays(7);

    private final ImportOffice office;
    private final ImportReadings readings;
    private final ImportLog log;
    private final KeptFiles files;
    private final StagingArea staging;
    private final TableCatalog catalog;
    private final FigureLedger figures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportManagement(
            ImportOffice office,
            ImportReadings readings,
            ImportLog log,
            KeptFiles files,
            StagingArea staging,
            TableCatalog catalog,
            FigureLedger figures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.office = office;
        this.readings = readings;
        this.log = log;
        this.files = files;
        this.staging = staging;
        this.catalog = catalog;
        this.figures = figures;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Has a file read, in its turn; no figure changes until {@link #apply}.
     *
     * @param file is deleted when it was read
     */
    public UUID begin(ImportOrder order, Path file, Actor actor) {
        UUID id = open(order, actor);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    readings.enqueue(id, FigureFile.flat(order, file), file);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
        });
        return id;
    }

    /** Writes down that a file is being read. */
    UUID open(ImportOrder order, Actor actor) {
        String region = office.require(actor).orElse(null);
        Rule.checkAll(new SourceMustBeKnown(order.source(), log.sources()));
        Instant now = clock.instant();
        log.leftAlone(now.minus(READING_GIVEN_UP), now.minus(READY_GIVEN_UP)).forEach(this::forget);
        log.refusedBefore(now.minus(READY_GIVEN_UP)).forEach(refused -> {
            log.withoutFile(refused);
            files.drop(refused);
        });
        UUID id = UUID.randomUUID();
        log.begin(id, order, region, actor, now);
        return id;
    }

    /** Stops the reading of a file; nothing of it stays. */
    public void cancel(UUID id, Actor actor) {
        office.requireToContinue(lock(id).region(), actor);
        readings.progress(id).ifPresent(ImportProgress::cancel);
    }

    /** Takes over what was read, all of it or nothing: new figures, and those that revise earlier ones. */
    public void apply(UUID id, Actor actor) {
        ImportLog.Entry entry = lock(id);
        office.requireToContinue(entry.region(), actor);
        Rule.checkAll(new ImportMustBeReady(entry.state() == ImportState.READY));
        String code = Objects.requireNonNull(entry.tableCode());
        FlatTable table = log.contents(id);
        catalog.learn(code, table);
        catalog.check(code, table);
        catalog.place(code, table);
        int vintage = log.nextVintage();
        Comparison comparison = figures.take(id, vintage);
        staging.drop(id);
        files.drop(id);
        log.applied(id, vintage, comparison, clock.instant());
        events.publishEvent(new FiguresImported(actor, id, code, vintage, comparison.fresh(), comparison.changed()));
    }

    /** Throws away what was read or refused; what was taken over is taken back instead. */
    public void discard(UUID id, Actor actor) {
        ImportLog.Entry entry = lock(id);
        office.requireToContinue(entry.region(), actor);
        Rule.checkAll(new ImportMustBeReady(entry.state() == ImportState.MAPPING
                || entry.state() == ImportState.READY
                || entry.state() == ImportState.REFUSED));
        forget(id);
    }

    /** Takes an import back: its figures go, those that it revised stand again. */
    public void undo(UUID id, Actor actor) {
        ImportLog.Entry entry = lock(id);
        office.requireToContinue(entry.region(), actor);
        Rule.checkAll(new OnlyAppliedImportIsUndone(entry.state() == ImportState.APPLIED));
        String code = Objects.requireNonNull(entry.tableCode());
        int vintage = Objects.requireNonNull(entry.vintage());
        catalog.lock(code);
        Rule.checkAll(new LatestImportIsUndoneFirst(code, log.laterOnes(code, vintage)));
        figures.takeBack(vintage);
        log.undone(id, actor, clock.instant());
        events.publishEvent(new ImportUndone(actor, id, code, vintage));
    }

    private void forget(UUID id) {
        staging.drop(id);
        log.forget(id);
    }

    private ImportLog.Entry lock(UUID id) {
        return log.lock(id).orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id));
    }
}
