package org.conclusum.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL of all database tests of a run, started once: Testcontainers' where a Docker engine answers, the
 * embedded one where none does, or as {@code CONCLUSUM_TEST_DATABASE} says. The choice is printed.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String IMAGE = "postgres:17";

    /** Tests need no data that survive a power cut; whoever measures does. */
    private static final String FSYNC = System.getProperty("conclusum.test-database.fsync", "off");

    /** Several application contexts have a pool each. */
    private static final String CONNECTIONS = "200";

    /** Where the database is and how to get in. */
    public record Connection(String url, String user, String password) {}

    private static final Connection CONNECTION = start();

    public static Connection connection() {
        return CONNECTION;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + CONNECTION.url(),
                        "spring.datasource.username=" + CONNECTION.user(),
                        "spring.datasource.password=" + CONNECTION.password(),
                        "conclusum.first-administrator.enabled=false",
                        "conclusum.ballot-keys=target/ballot-keys")
                .applyTo(context);
    }

    private static Connection start() {
        if (inContainer()) {
            System.out.println("Database tests run on Testcontainers' " + IMAGE + ".");
            return container();
        }
        System.out.println("Database tests run on the embedded PostgreSQL.");
        return embedded();
    }

    /** As {@code ./verify} chose; else a container where a Docker engine answers. */
    private static boolean inContainer() {
        String choice = System.getenv("CONCLUSUM_TEST_DATABASE");
        return choice == null ? DockerClientFactory.instance().isDockerAvailable() : choice.equals("testcontainers");
    }

    @SuppressWarnings("resource")
    private static Connection container() {
        PostgreSQLContainer container = new PostgreSQLContainer(IMAGE);
        container.setCommand("postgres", "-c", "fsync=" + FSYNC, "-c", "max_connections=" + CONNECTIONS);
        container.start();
        return new Connection(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    @SuppressWarnings("resource")
    private static Connection embedded() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", FSYNC)
                    .setServerConfig("max_connections", CONNECTIONS)
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> close(postgres));
            return new Connection(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
