package org.conclusum.documents;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.documents.texts.FileText;
import org.conclusum.kernel.SlowWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the words of files in the background, one file at a time on each node. Who takes a file notes it before it
 * begins, so that a file that takes the program down with it is given up after some attempts.
 */
@Component
class TextReading {

    private static final Logger LOG = LoggerFactory.getLogger(TextReading.class);

    static final int ATTEMPTS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private record Claimed(UUID document, String name, int attempts) {}

    private final JdbcClient jdbc;
    private final DocumentStore documents;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final SlowWork work = new SlowWork("text-reading", this::readAll);

    TextReading(
            JdbcClient jdbc,
            DocumentStore documents,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.events = events;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 2_000)
    void look() {
        work.wake();
    }

    @PreDestroy
    void stop() {
        work.close();
    }

    /** Reads everything that waits. */
    synchronized void readAll() {
        while (!Thread.currentThread().isInterrupted()) {
            Optional<Claimed> next = claim();
            if (next.isEmpty()) {
                return;
            }
            read(next.get());
        }
    }

    private Optional<Claimed> claim() {
        return jdbc.sql("""
                        update document_text t set attempts = t.attempts + 1, claimed_at = now()
                        from document d where d.id = t.document_id and t.document_id = (
                            select document_id from document_text
                            where state = 'WAITING' and (claimed_at is null or claimed_at < now() - interval '5 minutes')
                            order by claimed_at nulls first limit 1 for update skip locked)
                        returning t.document_id, d.name, t.attempts""")
                .query((row, number) -> new Claimed(row.getObject(1, UUID.class), row.getString(2), row.getInt(3)))
                .optional();
    }

    private void read(Claimed file) {
        FileText text = file.attempts() > ATTEMPTS
                ? new FileText(TextState.UNREADABLE, "")
                : FileText.of(file.name(), documents.content(file.document()), PATIENCE);
        if (text.state() == TextState.UNREADABLE) {
            LOG.warn("the text of document {} cannot be read", file.document());
        }
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update document_text set state = ?, body = ?, read_at = now() where document_id = ?")
                    .params(text.state().name(), text.text(), file.document())
                    .update();
            events.publishEvent(new DocumentRead(file.document()));
        });
    }
}
