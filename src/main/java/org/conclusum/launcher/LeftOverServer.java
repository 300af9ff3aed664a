package org.conclusum.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A database server that outlived its program, found by the process id file in our own cluster. A process is ended only
 * if it is a PostgreSQL server and works in our cluster; a process id that has passed to another program is not touched.
 */
final class LeftOverServer {

    private static final int FAST_SHUTDOWN_SECONDS = 60;
    private static final int IMMEDIATE_SHUTDOWN_SECONDS = 15;

    private final ProcessHandle process;
    private final Path cluster;

    private LeftOverServer(ProcessHandle process, Path cluster) {
        this.process = process;
        this.cluster = cluster;
    }

    /** Stops the server that still runs on the cluster, if one does. */
    static void stopOn(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        Optional<ProcessHandle> process = processNamedIn(file);
        if (process.isEmpty()) {
            return; // the server died too; PostgreSQL itself clears up and recovers
        }
        LeftOverServer server = new LeftOverServer(process.get(), cluster);
        if (server.worksInCluster()) {
            server.stop();
        } else {
            Files.delete(file); // the number has passed to another process, which PostgreSQL would take for a server
        }
    }

    private static Optional<ProcessHandle> processNamedIn(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String first = lines.isEmpty() ? "" : lines.getFirst().strip();
        return first.matches("\\d{1,9}") ? ProcessHandle.of(Long.parseLong(first)) : Optional.empty();
    }

    /** A PostgreSQL server changes into its cluster; where the system does not show that, its command line names it. */
    private boolean worksInCluster() throws IOException {
        String command = process.info().command().orElse("");
        if (!Path.of(command).endsWith("postgres")) {
            return false;
        }
        Path workingDirectory = Path.of("/proc", Long.toString(process.pid()), "cwd");
        if (Files.exists(workingDirectory)) {
            return workingDirectory.toRealPath().equals(cluster.toRealPath());
        }
        return List.of(process.info().arguments().orElse(new String[0])).contains(cluster.toString());
    }

    /** First as an administrator would: open transactions roll back, everything is written; else at once, then recovery. */
    private void stop() throws IOException {
        if (!endedAfter("-INT", FAST_SHUTDOWN_SECONDS) && !endedAfter("-QUIT", IMMEDIATE_SHUTDOWN_SECONDS)) {
            throw new StartRefused("left-over-stays", Long.toString(process.pid()), cluster);
        }
    }

    private boolean endedAfter(String signal, int seconds) throws IOException {
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).start();
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stays) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failed) {
            throw new IOException(failed);
        }
    }
}
