package org.conclusum.monitoring.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.conclusum.monitoring.genesis.FlatFileCount;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.genesis.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The reading of files, each in one transaction: all of its rows are kept, or none. */
@Component
class ImportSteps {

    private final StagingArea staging;
    private final TableCatalog catalog;
    private final FigureLedger figures;
    private final ImportLog log;
    private final KeptFiles files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportSteps(
            StagingArea staging,
            TableCatalog catalog,
            FigureLedger figures,
            ImportLog log,
            KeptFiles files,
            TransactionTemplate transaction,
            Clock clock) {
        this.staging = staging;
        this.catalog = catalog;
        this.figures = figures;
        this.log = log;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Says what an import would do, and leaves nothing behind. */
    ImportCheck check(FigureFile file, ImportProgress progress) throws IOException, FlatFileRefused {
        return within(() -> transaction.execute(status -> {
            status.setRollbackOnly();
            return stage(UUID.randomUUID(), file, progress);
        }));
    }

    /** Reads a file and keeps its rows where none is rejected; writes down what was found in any case. */
    ImportCheck read(UUID id, FigureFile file, ImportProgress progress) throws IOException, FlatFileRefused {
        try {
            return within(() -> {
                ImportCheck check = transaction.execute(status -> {
                    ImportCheck staged = stage(id, file, progress);
                    if (staged.comparison() == null) {
                        status.setRollbackOnly();
                    } else {
                        log.ready(id, staged.table(), staged.count(), staged.comparison(), clock.instant());
                        log.examples(id, figures.examples(id, staged.count().table(), staged.comparison()));
                    }
                    return staged;
                });
                if (check.comparison() == null) {
                    transaction.executeWithoutResult(
                            status -> log.refused(id, check.table(), check.count(), clock.instant()));
                }
                return check;
            });
        } catch (FlatFileRefused refused) {
            refuse(id, refused.rejection());
            throw refused;
        }
    }

    /** Writes down why a file was refused; what can never be read is not kept. */
    void refuse(UUID id, Rejection rejection) {
        transaction.executeWithoutResult(status -> {
            log.refused(id, rejection, clock.instant());
            if (rejection.reason().isOfTheFile()) {
                log.withoutFile(id);
                files.drop(id);
            }
        });
    }

    void forget(UUID id) {
        transaction.executeWithoutResult(status -> {
            staging.drop(id);
            log.forget(id);
        });
    }

    private ImportCheck stage(UUID id, FigureFile file, ImportProgress progress) {
        try {
            FlatFileCount count = staging.fill(id, file, progress);
            String code = file.table(count.table());
            if (count.rejected() > 0) {
                return new ImportCheck(code, count, null);
            }
            catalog.check(code, count.table());
            catalog.place(code, count.table());
            Comparison comparison = figures.compare(id);
            progress.compare();
            return new ImportCheck(code, count, comparison);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (FlatFileRefused refused) {
            throw new StagingArea.Refused(refused);
        }
    }

    private interface Step {
        ImportCheck run();
    }

    /** Lets failures out of a transaction as what they are. */
    private static ImportCheck within(Step step) throws IOException, FlatFileRefused {
        try {
            return step.run();
        } catch (StagingArea.Refused refused) {
            throw refused.refusal();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
