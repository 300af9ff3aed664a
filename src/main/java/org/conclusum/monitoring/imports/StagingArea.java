package org.conclusum.monitoring.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.conclusum.monitoring.genesis.FlatFileCount;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.genesis.FlatRow;
import org.conclusum.monitoring.genesis.Mark;
import org.conclusum.monitoring.genesis.Reason;
import org.conclusum.monitoring.genesis.Rejection;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Where the rows of a file lie between reading and taking over: a table of their own for each import, filled by COPY
 * and thrown away afterwards. All of it happens in the transaction of the caller.
 */
@Component
class StagingArea {

    /** Lets the rest of a transaction sort and join in more memory than usual. */
    static final String ROOM_TO_SORT = "set local work_mem = '64MB'";

    private static final int SHOWN_TWICE = 1_000;
    private static final int BLOCK = 1 << 16;

    private final JdbcTemplate jdbc;

    StagingArea(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The name of the import's table; it holds digits and letters of the id only. */
    static String table(UUID id) {
        return "figure_staged_" + id.toString().replace("-", "");
    }

    /** Reads the file into a new table, and finds what stands in it twice. */
    FlatFileCount fill(UUID id, FigureFile file, ImportProgress progress) throws IOException, FlatFileRefused {
        jdbc.execute("create unlogged table " + table(id) + " (line bigint not null, measure int not null,"
                + " combination int not null, period int not null, ags text not null, value numeric, mark text,"
                + " quality text not null)");
        Copied copied = jdbc.execute((ConnectionCallback<Copied>) connection -> copy(id, file, progress, connection));
        if (copied == null) {
            throw new IllegalStateException("nothing was copied");
        }
        FlatFileCount count = copied.count();
        if (count.rejected() > 0) {
            return count;
        }
        progress.compare();
        jdbc.execute(ROOM_TO_SORT);
        jdbc.execute("analyze " + table(id));
        return withTwice(count, twice(id));
    }

    void drop(UUID id) {
        jdbc.execute("drop table if exists " + table(id));
    }

    private List<Rejection> twice(UUID id) {
        return jdbc.query(
                "select max(line) as line, ags, min(line) as first from " + table(id)
                        + " group by measure, combination, period, ags having count(*) > 1 order by 1 limit "
                        + SHOWN_TWICE,
                (row, number) -> new Rejection(
                        row.getLong("line"),
                        "",
                        row.getString("ags") + " = " + row.getLong("first"),
                        Reason.STANDS_TWICE));
    }

    private static FlatFileCount withTwice(FlatFileCount count, List<Rejection> twice) {
        if (twice.isEmpty()) {
            return count;
        }
        return new FlatFileCount(
                count.table(), count.rows(), count.values(), count.marks(), twice.size(), new ArrayList<>(twice));
    }

    /** What was read; a checked failure travels out of the callback as it is. */
    private record Copied(FlatFileCount count) {}

    private Copied copy(UUID id, FigureFile file, ImportProgress progress, Connection connection) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table(id) + " from stdin");
        boolean complete = false;
        try {
            Block block = new Block(copy);
            FlatFileCount count = file.read(block::write, progress::at);
            block.flush();
            copy.endCopy();
            complete = true;
            return new Copied(count);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (FlatFileRefused refused) {
            throw new Refused(refused);
        } finally {
            if (!complete && copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** Carries a refusal through the callback. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final FlatFileRefused refusal;

        Refused(FlatFileRefused refusal) {
            super(refusal);
            this.refusal = refusal;
        }

        FlatFileRefused refusal() {
            return refusal;
        }
    }

    /** Rows in the text form of COPY, sent block by block. All of it is ASCII without anything to escape. */
    private static final class Block {

        private final CopyIn copy;
        private final StringBuilder rows = new StringBuilder(BLOCK + 256);

        Block(CopyIn copy) {
            this.copy = copy;
        }

        void write(FlatRow row) throws IOException {
            rows.append(row.line()).append('\t').append(row.measure()).append('\t');
            rows.append(row.combination()).append('\t').append(row.period()).append('\t');
            rows.append(row.territory()).append('\t');
            @Nullable Mark mark = row.mark();
            if (row.value() == null) {
                rows.append("\\N");
            } else {
                rows.append(row.value().toPlainString());
            }
            rows.append('\t').append(mark == null ? "\\N" : mark.sign()).append('\t');
            rows.append(row.quality()).append('\n');
            if (rows.length() > BLOCK) {
                flush();
            }
        }

        void flush() throws IOException {
            byte[] bytes = rows.toString().getBytes(StandardCharsets.US_ASCII);
            rows.setLength(0);
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException failed) {
                throw new IOException(failed);
            }
        }
    }
}
