package org.conclusum.launcher;

import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What must hold before the slow part of the start begins: a free port and a database. With
 * {@code conclusum.embedded-data} the program brings the database along and keeps it in that folder.
 */
final class StartConditions implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    static final String EMBEDDED_DATA = "conclusum.embedded-data";

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE; // after configuration files and logging
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        if (event.getSpringApplication().getWebApplicationType() != WebApplicationType.NONE) {
            ServicePort.of(environment).requireFree();
        }
        String folder = environment.getProperty(EMBEDDED_DATA, "");
        if (folder.isEmpty()) {
            ExternalDatabase.of(environment).requireUsable();
        } else {
            useEmbedded(DataFolder.at(Path.of(folder)), environment);
        }
    }

    private static void useEmbedded(DataFolder folder, ConfigurableEnvironment environment) {
        FileLock lock = folder.lock();
        boolean sample = SampleChoice.in(folder).decide(environment.getProperty("conclusum.sample", ""));
        EmbeddedDatabase database = EmbeddedDatabase.start(folder, lock);
        SpringApplication.getShutdownHandlers().add(database::close);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embedded database",
                        Map.of(
                                "spring.datasource.url",
                                database.url(),
                                "spring.datasource.username",
                                EmbeddedDatabase.USER,
                                "spring.datasource.password",
                                folder.password(),
                                "conclusum.sample",
                                sample)));
    }
}
