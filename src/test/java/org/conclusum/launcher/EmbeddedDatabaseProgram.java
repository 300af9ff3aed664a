package org.conclusum.launcher;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;

/** A program with an embedded database, for a process that can be killed: says where the database is, then waits. */
public final class EmbeddedDatabaseProgram {

    static final String RUNNING = "running ";

    private EmbeddedDatabaseProgram() {}

    public static void main(String[] args) throws IOException {
        DataFolder folder = DataFolder.at(Path.of(args[0]));
        try {
            EmbeddedDatabase database = EmbeddedDatabase.start(folder, folder.lock());
            SpringApplication.getShutdownHandlers().add(database::close);
            System.gc(); // takes a lock that nobody holds on to
            System.out.println(RUNNING + database.url());
        } catch (StartRefused refused) {
            System.out.println(refused.getMessage());
            System.exit(1);
        }
        System.in.read();
    }
}
