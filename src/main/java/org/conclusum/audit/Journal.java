package org.conclusum.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.uikit.LiveUpdates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes one entry per change, in the transaction of the change: there is no change without its entry. What one
 * transaction changes is written together before it commits.
 */
@Component
class Journal {

    private static final String INSERT = """
            insert into journal_entry (at, event, actor_kind, actor_account, actor_name, subjects, subject_kind,
                subject_id, committee_id, confidential, facts, content_hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)""";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final LiveUpdates live;
    private final Clock clock;

    Journal(JdbcTemplate jdbc, TransactionTemplate transaction, LiveUpdates live, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.live = live;
        this.clock = clock;
    }

    @EventListener
    void on(DomainEvent event) {
        JournalEntry entry = JournalEntry.of(event, clock.instant());
        transaction.executeWithoutResult(change -> page().add(entry));
    }

    private Page page() {
        for (TransactionSynchronization known : TransactionSynchronizationManager.getSynchronizations()) {
            if (known instanceof Page page) {
                return page;
            }
        }
        Page page = new Page();
        TransactionSynchronizationManager.registerSynchronization(page);
        return page;
    }

    private void write(List<JournalEntry> entries) {
        live.tellAfterCommit(
                entries.stream().flatMap(entry -> entry.subjects().stream()).toList());
        if (entries.size() == 1) {
            jdbc.update(INSERT, row(entries.getFirst()));
        } else {
            jdbc.batchUpdate(INSERT, entries.stream().map(Journal::row).toList());
        }
    }

    private static @Nullable Object[] row(JournalEntry entry) {
        return new @Nullable Object[] {
            Timestamp.from(entry.at()),
            entry.event(),
            entry.actorKind(),
            entry.actorAccount(),
            entry.actorName(),
            entry.subjects().toArray(UUID[]::new),
            entry.subjectKind().name(),
            entry.subjectId(),
            entry.committee(),
            entry.confidential(),
            entry.facts(),
            entry.contentHash()
        };
    }

    /** The entries of one transaction. */
    private class Page implements TransactionSynchronization {

        private final List<JournalEntry> entries = new ArrayList<>();
        private boolean written;

        /** An entry that comes while the transaction commits is written at once. */
        void add(JournalEntry entry) {
            if (written) {
                write(List.of(entry));
            } else {
                entries.add(entry);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            written = true;
            write(entries);
        }
    }
}
