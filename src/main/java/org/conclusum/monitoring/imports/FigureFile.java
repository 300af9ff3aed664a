package org.conclusum.monitoring.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.conclusum.monitoring.genesis.FlatFileCount;
import org.conclusum.monitoring.genesis.FlatFileReader;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.genesis.FlatTable;
import org.conclusum.monitoring.plain.PlaceNames;
import org.conclusum.monitoring.plain.PlainFile;
import org.conclusum.monitoring.plain.PlainMapping;

/** A file of figures that can be read from its first row to its last. */
interface FigureFile {

    /** @throws FlatFileRefused where the file as a whole is not taken */
    FlatFileCount read(FlatFileReader.Sink sink, FlatFileReader.Progress progress) throws IOException, FlatFileRefused;

    /** The code of the table to which what was read belongs. */
    String table(FlatTable read);

    /** A flat file of GENESIS. */
    static FigureFile flat(ImportOrder order, InputStream content) {
        return new FigureFile() {
            @Override
            public FlatFileCount read(FlatFileReader.Sink sink, FlatFileReader.Progress progress)
                    throws IOException, FlatFileRefused {
                return new FlatFileReader().read(content, sink, progress);
            }

            @Override
            public String table(FlatTable read) {
                return order.table(read.statistic());
            }
        };
    }

    /** A flat file of GENESIS that lies on the disk. */
    static FigureFile flat(ImportOrder order, Path file) {
        return new FigureFile() {
            @Override
            public FlatFileCount read(FlatFileReader.Sink sink, FlatFileReader.Progress progress)
                    throws IOException, FlatFileRefused {
                try (InputStream content = Files.newInputStream(file)) {
                    return flat(order, content).read(sink, progress);
                }
            }

            @Override
            public String table(FlatTable read) {
                return order.table(read.statistic());
            }
        };
    }

    /** A plain table, as its columns are mapped. */
    static FigureFile plain(String name, Path file, PlainMapping mapping, PlaceNames places) {
        return new FigureFile() {
            @Override
            public FlatFileCount read(FlatFileReader.Sink sink, FlatFileReader.Progress progress)
                    throws IOException, FlatFileRefused {
                return PlainFile.of(file, name).read(mapping, places, sink, progress);
            }

            @Override
            public String table(FlatTable read) {
                return mapping.table();
            }
        };
    }
}
