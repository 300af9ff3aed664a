package org.conclusum.uikit;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/**
 * Listens to the database's change notifications on a connection of its own, outside the pool, as long as the
 * application runs; a lost connection is opened anew.
 */
@Component
class ChangeListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeListener.class);
    private static final int POLL_MILLISECONDS = 500;
    private static final int PAUSE_MILLISECONDS = 2_000;
    private static final int JOIN_MILLISECONDS = 5_000;

    private final LiveUpdates updates;
    private final DataSource connections;
    private volatile @Nullable Thread thread;
    private volatile int backend;

    ChangeListener(LiveUpdates updates, DataSource database) throws SQLException {
        this.updates = updates;
        HikariDataSource pool = database.unwrap(HikariDataSource.class);
        this.connections = new DriverManagerDataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    @Override
    public void start() {
        Thread listening = Thread.ofPlatform().name("change-listener").daemon().unstarted(this::listenUntilStopped);
        thread = listening;
        listening.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join(JOIN_MILLISECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** The server process that serves the connection; 0 while there is none. */
    int backend() {
        return backend;
    }

    private boolean stopped() {
        return !Thread.currentThread().equals(thread) || Thread.currentThread().isInterrupted();
    }

    private void listenUntilStopped() {
        boolean again = false;
        while (!stopped()) {
            try {
                listen(again);
            } catch (SQLException lost) {
                backend = 0;
                LOG.warn(
                        "the connection that listens for changes was lost and will be opened anew: {}",
                        lost.getMessage());
                again = true;
                pause();
            }
        }
    }

    private void listen(boolean again) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("listen " + LiveUpdates.CHANNEL);
            }
            PGConnection postgres = connection.unwrap(PGConnection.class);
            backend = postgres.getBackendPID();
            if (again) {
                updates.anythingMayHaveChanged();
            }
            while (!stopped()) {
                deliver(postgres.getNotifications(POLL_MILLISECONDS));
            }
        } finally {
            backend = 0;
        }
    }

    private void deliver(PGNotification @Nullable [] notifications) {
        if (notifications == null || notifications.length == 0) {
            return;
        }
        List<UUID> subjects = new ArrayList<>();
        for (PGNotification notification : notifications) {
            for (String subject : notification.getParameter().split(",")) {
                subjects.add(UUID.fromString(subject));
            }
        }
        try {
            updates.changed(subjects);
        } catch (RuntimeException failed) {
            LOG.error("pages could not be told about a change", failed);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
