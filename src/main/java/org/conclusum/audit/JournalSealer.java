package org.conclusum.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains the entries that are not chained yet, in their order. One sealer at a time, on whichever node; who writes
 * entries never waits for it.
 *
 * @see "Design decision: src/docs/adr/0003-journal-chain.md"
 */
@Component
class JournalSealer {

    /** Any fixed number that no other advisory lock of this database uses. */
    private static final long LOCK = 0x0C0_C1A_1EAL;

    private static final int BATCH = 500;

    /** Entries this far behind the newest seal are looked for only at the start and before a check. */
    private static final int WINDOW = 10_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final TransactionTemplate transaction;

    private record Unsealed(long entry, byte[] contentHash) {}

    private record Head(long position, byte[] hash) {}

    JournalSealer(JdbcClient jdbc, JdbcTemplate batch, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.transaction = transaction;
    }

    /** Seals what is new, unless another node is at it. */
    @Scheduled(fixedDelay = 2_000)
    void sealNew() {
        transaction.executeWithoutResult(status -> {
            if (jdbc.sql("select pg_try_advisory_xact_lock(?)")
                    .param(LOCK)
                    .query(Boolean.class)
                    .single()) {
                sealFrom(WINDOW);
            }
        });
    }

    /** Seals everything, after waiting for whoever is at it. */
    @EventListener(ApplicationReadyEvent.class)
    void sealAll() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select 1 from pg_advisory_xact_lock(?)")
                    .param(LOCK)
                    .query(Integer.class)
                    .single();
            sealFrom(Long.MAX_VALUE);
        });
    }

    private void sealFrom(long window) {
        List<Unsealed> entries = unsealed(window);
        while (!entries.isEmpty()) {
            append(entries);
            entries = entries.size() < BATCH ? List.of() : unsealed(window);
        }
    }

    private List<Unsealed> unsealed(long window) {
        return jdbc.sql("""
                        select e.id, e.content_hash from journal_entry e
                        where e.id > (select coalesce(max(entry_id), 0) - :window from journal_seal)
                            and not exists (select 1 from journal_seal s where s.entry_id = e.id)
                        order by e.id limit :batch""")
                .param("window", window)
                .param("batch", BATCH)
                .query((row, number) -> new Unsealed(row.getLong("id"), row.getBytes("content_hash")))
                .list();
    }

    private void append(List<Unsealed> entries) {
        Head head = jdbc.sql("select position, hash from journal_seal order by position desc limit 1")
                .query((row, number) -> new Head(row.getLong("position"), row.getBytes("hash")))
                .optional()
                .orElse(new Head(0, Seal.GENESIS));
        List<Object[]> rows = new ArrayList<>();
        for (Unsealed entry : entries) {
            Seal seal = Seal.after(head.position() + 1, head.hash(), entry.entry(), entry.contentHash());
            rows.add(new Object[] {seal.position(), seal.entry(), seal.previous(), seal.hash()});
            head = new Head(seal.position(), seal.hash());
        }
        batch.batchUpdate(
                "insert into journal_seal (position, entry_id, previous_hash, hash) values (?, ?, ?, ?)", rows);
    }
}
