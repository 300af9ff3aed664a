package org.conclusum.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.kernel.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes one entry per change, in the transaction of the change: there is no change without its entry. */
@Component
class Journal {

    private final JdbcClient jdbc;
    private final Clock clock;

    Journal(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(DomainEvent event) {
        JournalEntry entry = JournalEntry.of(event, clock.instant());
        jdbc.sql("""
                        insert into journal_entry (at, event, actor_kind, actor_account, actor_name, subjects,
                            subject_kind, subject_id, committee_id, confidential, facts, content_hash)
                        values (:at, :event, :actorKind, :actorAccount, :actorName, cast(:subjects as uuid[]),
                            :subjectKind, :subjectId, cast(:committee as uuid), :confidential, cast(:facts as jsonb), :hash)""")
                .param("at", Timestamp.from(entry.at()))
                .param("event", entry.event())
                .param("actorKind", entry.actorKind())
                .param("actorAccount", entry.actorAccount())
                .param("actorName", entry.actorName())
                .param(
                        "subjects",
                        entry.subjects().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .param("subjectKind", entry.subjectKind().name())
                .param("subjectId", entry.subjectId())
                .param("committee", entry.committee())
                .param("confidential", entry.confidential())
                .param("facts", entry.facts().toString())
                .param("hash", entry.contentHash())
                .update();
    }
}
