package org.conclusum.uikit;

import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells every node what was changed and committed here. A notification within the transaction of each change would let
 * all commits of the database wait for one another; so what is committed within a moment goes out in one message of its
 * own.
 */
@Component
class ChangeTeller {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeTeller.class);

    /** Shorter than anybody would notice. */
    private static final int MOMENT_MILLISECONDS = 20;

    /** A message takes 8000 bytes, an id 37 of them. */
    private static final int IDS_A_MESSAGE = 200;

    private final JdbcClient jdbc;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("change-teller").daemon().factory());
    private final Set<UUID> untold = new LinkedHashSet<>();

    ChangeTeller(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    synchronized void tell(Collection<UUID> subjects) {
        boolean first = untold.isEmpty();
        untold.addAll(subjects);
        if (first && !subjects.isEmpty() && !later.isShutdown()) {
            var unused = later.schedule(this::sendAll, MOMENT_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    private void sendAll() {
        try {
            List<UUID> subjects = take();
            for (int from = 0; from < subjects.size(); from += IDS_A_MESSAGE) {
                send(subjects.subList(from, Math.min(from + IDS_A_MESSAGE, subjects.size())));
            }
        } catch (RuntimeException failed) {
            LOG.warn("open pages were not told about a change", failed);
        }
    }

    private synchronized List<UUID> take() {
        List<UUID> taken = List.copyOf(untold);
        untold.clear();
        return taken;
    }

    private void send(List<UUID> subjects) {
        String message = subjects.stream().map(UUID::toString).collect(Collectors.joining(","));
        List<String> unused = jdbc.sql("select pg_notify(?, ?)::text")
                .params(LiveUpdates.CHANNEL, message)
                .query(String.class)
                .list();
    }

    /** Other nodes hear of the last changes, too; whoever commits after that has no pages here any more. */
    @PreDestroy
    void stop() {
        synchronized (this) {
            later.shutdown();
        }
        sendAll();
    }
}
