package org.conclusum.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.conclusum.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Votes as rows by plain JDBC, an update, an insert and a commit each: what the database could do at most. */
class PlainRows implements Contender {

    private final HikariDataSource dataSource = new HikariDataSource();
    private volatile UUID ballot = UUID.randomUUID();

    PlainRows(TestDatabase.Connection server, JdbcClient application) {
        application.sql("drop table if exists bench_seat, bench_log").update();
        application.sql("""
                        create table bench_seat (ballot uuid, seat uuid, choice text, cast_at timestamptz,
                            primary key (ballot, seat))""").update();
        application.sql("""
                        create table bench_log (id bigint generated always as identity primary key, ballot uuid,
                            seat uuid, account uuid, at timestamptz)""").update();
        dataSource.setJdbcUrl(server.url());
        dataSource.setUsername(server.user());
        dataSource.setPassword(server.password());
        dataSource.setAutoCommit(false);
    }

    @Override
    public void open(Collection<UUID> seats) {
        ballot = UUID.randomUUID();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into bench_seat (ballot, seat) values (?, ?)")) {
            for (UUID seat : seats) {
                insert.setObject(1, ballot);
                insert.setObject(2, seat);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void cast(UUID seat, UUID account) {
        Timestamp now = Timestamp.from(Instant.now());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update bench_seat set choice = 'NO', cast_at = ? where ballot = ? and seat = ?");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into bench_log (ballot, seat, account, at) values (?, ?, ?, ?)")) {
            update.setTimestamp(1, now);
            update.setObject(2, ballot);
            update.setObject(3, seat);
            update.executeUpdate();
            insert.setObject(1, ballot);
            insert.setObject(2, seat);
            insert.setObject(3, account);
            insert.setTimestamp(4, now);
            insert.executeUpdate();
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void end() {}

    @Override
    public void close() {
        dataSource.close();
    }
}
