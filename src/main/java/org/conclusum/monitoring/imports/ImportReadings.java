package org.conclusum.monitoring.imports;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.genesis.Reason;
import org.conclusum.monitoring.genesis.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Files that are being read on this node, one after the other, while people look at something else. */
@Component
class ImportReadings {

    private static final Logger LOG = LoggerFactory.getLogger(ImportReadings.class);

    private final ImportSteps steps;
    private final Map<UUID, ImportProgress> underWay = new ConcurrentHashMap<>();
    private final ExecutorService thread;

    ImportReadings(ImportSteps steps) {
        this.steps = steps;
        ThreadPoolExecutor one =
                new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), task -> {
                    Thread worker = new Thread(task, "figure-imports");
                    worker.setDaemon(true);
                    return worker;
                });
        one.allowCoreThreadTimeOut(true);
        this.thread = one;
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    Optional<ImportProgress> progress(UUID id) {
        return Optional.ofNullable(underWay.get(id));
    }

    /** Reads a file when its turn comes, and deletes it then. */
    void enqueue(UUID id, FigureFile figures, Path file) throws IOException {
        ImportProgress progress = new ImportProgress(Files.size(file));
        underWay.put(id, progress);
        thread.execute(() -> read(id, figures, file, progress));
    }

    private void read(UUID id, FigureFile figures, Path file, ImportProgress progress) {
        try {
            steps.read(id, figures, progress);
        } catch (InterruptedIOException cancelled) {
            steps.forget(id);
        } catch (FlatFileRefused refused) {
            LOG.debug("a file of figures was refused: {}", refused.rejection().reason());
        } catch (RuleViolated rule) {
            refuse(id, rule);
        } catch (IOException | RuntimeException failed) {
            LOG.error("import {} failed", id, failed);
            steps.refuse(id, new Rejection(0, "", "", Reason.NOT_READ));
        } finally {
            underWay.remove(id);
            delete(file);
        }
    }

    private void refuse(UUID id, RuleViolated rule) {
        boolean unit = rule.messageKey().endsWith("Unit");
        String value = String.valueOf(rule.arguments().getLast());
        steps.refuse(id, new Rejection(1, "", value, unit ? Reason.OTHER_UNIT : Reason.OTHER_VARIABLES));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            LOG.warn("a file that was read could not be deleted", failed);
        }
    }
}
