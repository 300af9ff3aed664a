package org.conclusum.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files that the program makes and that are too large to be held in memory. Who may read one is decided by the
 * module that owns it.
 */
@Service
@Transactional
public class LargeFiles {

    private static final int PIECE = 1024 * 1024;

    private final JdbcClient jdbc;
    private final Clock clock;

    LargeFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes over what lies in a file of the disk, piece by piece. */
    public LargeFileRow store(String name, String mediaType, Path file) {
        UUID id = UUID.randomUUID();
        MessageDigest hash = sha256();
        try (InputStream content = Files.newInputStream(file)) {
            long size = Files.size(file);
            jdbc.sql("insert into large_file (id, name, media_type, size, sha256, made_at) values (?, ?, ?, ?, ?, ?)")
                    .params(id, name, mediaType, size, "0".repeat(64), Timestamp.from(clock.instant()))
                    .update();
            byte[] piece = content.readNBytes(PIECE);
            for (int position = 0; piece.length > 0; position++) {
                hash.update(piece);
                jdbc.sql("insert into large_file_piece (file_id, position, content) values (?, ?, ?)")
                        .params(id, position, piece)
                        .update();
                piece = content.readNBytes(PIECE);
            }
            jdbc.sql("update large_file set sha256 = ? where id = ?")
                    .params(HexFormat.of().formatHex(hash.digest()), id)
                    .update();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return row(id);
    }

    /**
     * One file.
     *
     * @throws NotFound where the id is unknown
     */
    @Transactional(readOnly = true)
    public LargeFileRow row(UUID file) {
        return jdbc.sql("select id, name, media_type, size, sha256 from large_file where id = ?")
                .param(file)
                .query(LargeFileRow.class)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.DOCUMENT, file));
    }

    /** The content, read piece by piece while it is taken. */
    @Transactional(readOnly = true)
    public InputStream open(UUID file) {
        row(file);
        return new SequenceInputStream(new Pieces(file));
    }

    /** Takes away a file that nobody needs any more. */
    public void remove(UUID file) {
        jdbc.sql("delete from large_file where id = ?").param(file).update();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private final class Pieces implements Enumeration<InputStream> {

        private final UUID file;
        private final int count;
        private int next;

        Pieces(UUID file) {
            this.file = file;
            this.count = jdbc.sql("select count(*) from large_file_piece where file_id = ?")
                    .param(file)
                    .query(Integer.class)
                    .single();
        }

        @Override
        public boolean hasMoreElements() {
            return next < count;
        }

        @Override
        public InputStream nextElement() {
            if (!hasMoreElements()) {
                throw new NoSuchElementException();
            }
            byte[] piece = jdbc.sql("select content from large_file_piece where file_id = ? and position = ?")
                    .params(file, next++)
                    .query((row, number) -> row.getBytes(1))
                    .single();
            return new ByteArrayInputStream(piece);
        }
    }
}
