package org.conclusum.monitoring.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Files that wait for somebody to say what their columns mean, in pieces, where all nodes find them. They go when their
 * figures are taken over or the import is thrown away.
 */
@Component
class KeptFiles {

    private static final int PIECE = 1 << 20;

    private final JdbcTemplate jdbc;

    KeptFiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID id, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            int place = 0;
            for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                jdbc.update("insert into figure_upload (import, place, content) values (?, ?, ?)", id, place++, piece);
            }
        }
    }

    /** The file in a temporary one, which the caller deletes. */
    Path fetch(UUID id) throws IOException {
        Path file = Files.createTempFile("figures", ".kept");
        try (OutputStream content = Files.newOutputStream(file)) {
            Integer pieces =
                    jdbc.queryForObject("select count(*) from figure_upload where import = ?", Integer.class, id);
            for (int place = 0; pieces != null && place < pieces; place++) {
                jdbc.query(
                        "select content from figure_upload where import = ? and place = ?",
                        row -> {
                            write(content, row.getBytes("content"));
                        },
                        id,
                        place);
            }
        }
        return file;
    }

    void drop(UUID id) {
        jdbc.update("delete from figure_upload where import = ?", id);
    }

    private static void write(OutputStream content, byte[] piece) {
        try {
            content.write(piece);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
