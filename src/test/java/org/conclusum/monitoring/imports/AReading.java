package org.conclusum.monitoring.imports;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.genesis.FlatFileCount;
import org.conclusum.monitoring.genesis.FlatFileReader;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.genesis.FlatTable;
import org.springframework.stereotype.Component;

/** Readings that stop half way until they may go on. */
@Component
public class AReading {

    public static final long ROWS = 4_096;

    private final ImportManagement management;
    private final ImportReadings readings;

    AReading(ImportManagement management, ImportReadings readings) {
        this.management = management;
        this.readings = readings;
    }

    /** A reading that is under way, and what lets it go on. */
    public record Held(UUID id, CountDownLatch goOn) {}

    public Held halfWay(ImportOrder order, Path file, Actor actor) throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        UUID id = management.open(order, actor);
        readings.enqueue(id, new Halting(FigureFile.flat(order, file), reached, goOn), file);
        reached.await();
        return new Held(id, goOn);
    }

    private record Halting(FigureFile file, CountDownLatch reached, CountDownLatch goOn) implements FigureFile {

        @Override
        public FlatFileCount read(FlatFileReader.Sink sink, FlatFileReader.Progress progress)
                throws IOException, FlatFileRefused {
            progress.at(1, ROWS);
            reached.countDown();
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
            return file.read(sink, progress);
        }

        @Override
        public String table(FlatTable read) {
            return file.table(read);
        }
    }
}
