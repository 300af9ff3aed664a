package org.conclusum.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The packaged program as a process of its own, on an embedded PostgreSQL in a folder that outlives it. It is unpacked and
 * filled with sample data once; whoever starts it gets a copy of the data.
 */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Path folder;
    private final int port = freePort();
    private final List<String> options;
    private @Nullable Process process;

    private Program(Path folder, List<String> options) {
        this.folder = folder;
        this.options = List.copyOf(options);
    }

    /** Starts the program with sample data in a folder of its own. */
    static Program withSampleData(String... options) {
        try {
            Program program = new Program(Files.createTempDirectory("conclusum-e2e"), List.of(options));
            copy(Filled.FOLDER, program.folder);
            program.start();
            return program;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The data of a program that was started once and has ended in good order. */
    private static final class Filled {

        static final Path FOLDER = fill();

        private static Path fill() {
            try (Program program = new Program(Files.createTempDirectory("conclusum-sample"), List.of())) {
                program.start();
                return program.folder;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** The program as it is unpacked for a server; what it loads is written down when it first ends. */
    private static final class Unpacked {

        private static final Path FOLDER = Path.of("target", "e2e");

        static final List<String> COMMAND =
                unpack(Path.of(System.getProperty("conclusum.jar", "target/conclusum.jar")));

        private static List<String> unpack(Path jar) {
            String java = ProcessHandle.current().info().command().orElse("java");
            try {
                Process unpacking = new ProcessBuilder(
                                java,
                                "-Djarmode=tools",
                                "-jar",
                                jar.toString(),
                                "extract",
                                "--force",
                                "--destination",
                                FOLDER.toString())
                        .inheritIO()
                        .start();
                await(unpacking);
                Files.deleteIfExists(FOLDER.resolve("classes.jsa"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return List.of(
                    java,
                    "-XX:+AutoCreateSharedArchive",
                    "-XX:SharedArchiveFile=" + FOLDER.resolve("classes.jsa"),
                    "-Xlog:cds=off",
                    "-Xlog:cds+dynamic=off",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Xmx1g",
                    "-jar",
                    FOLDER.resolve(jar.getFileName()).toString(),
                    "--conclusum.sample=true");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(file -> !file.equals(from))::iterator) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Starts the program once more on the same data. */
    void start(String... further) {
        List<String> command = new ArrayList<>(Unpacked.COMMAND);
        command.add("--conclusum.embedded-data=" + folder.resolve("data"));
        command.add("--server.port=" + port);
        command.addAll(options);
        command.addAll(List.of(further));
        Path log = folder.resolve("program.log");
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        awaitHealth(log);
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Ends the program as a power cut would. */
    void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            await(running);
        }
    }

    /** Ends the program in good order. */
    @Override
    public void close() {
        Process running = process;
        if (running != null) {
            running.destroy();
            await(running);
        }
    }

    private static void await(Process running) {
        try {
            if (!running.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the program does not end");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitHealth(Path log) {
        HttpRequest health = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        Instant end = Instant.now().plus(PATIENCE);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(end)) {
                Process running = process;
                if (running == null || !running.isAlive()) {
                    throw new IllegalStateException("the program ended:\n" + Files.readString(log));
                }
                if (answers(client, health)) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(250);
            }
            throw new IllegalStateException("the program does not answer:\n" + Files.readString(log));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean answers(HttpClient client, HttpRequest health) throws InterruptedException {
        try {
            return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
