package org.conclusum.documents;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;

/**
 * Where PDFs that are read or made keep their streams: in files of a folder that only the program may open, as closed
 * papers are among them. Each file goes with its document.
 */
public final class PdfScratch {

    private static final File FOLDER = folder();

    private PdfScratch() {}

    public static StreamCacheCreateFunction files() {
        return MemoryUsageSetting.setupTempFileOnly().setTempDir(FOLDER).streamCache;
    }

    private static File folder() {
        try {
            File folder = Files.createTempDirectory("conclusum").toFile();
            folder.deleteOnExit();
            return folder;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
