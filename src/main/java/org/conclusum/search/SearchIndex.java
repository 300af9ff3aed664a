package org.conclusum.search;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.documents.DocumentRead;
import org.conclusum.documents.DocumentTexts;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the index. A change notes its subject in its own transaction, so that a rolled-back change leaves nothing and a
 * committed one is never forgotten; a moment later one node makes the entries anew.
 *
 * @see "Design decision: src/docs/adr/0007-search.md"
 */
@Service
public class SearchIndex {

    /** Counted up when entries are made differently: the next start then makes all of them anew. */
    static final int VERSION = 1;

    /** Any fixed number that no other advisory lock of this database uses. */
    private static final long LOCK = 0x5EA_2C4_1DEL;

    private static final int BATCH = 100;

    private record Due(long id, Subject subject) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final DocumentTexts texts;
    private final Clock clock;
    private final Map<Subject.Kind, SearchSource> sources;

    SearchIndex(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            DocumentTexts texts,
            Clock clock,
            List<SearchSource> sources) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.texts = texts;
        this.clock = clock;
        this.sources = sources.stream().collect(Collectors.toMap(SearchSource::subject, Function.identity()));
    }

    /** Notes, in the transaction of the change, that a subject reads differently now. */
    @Transactional
    public void changed(Subject.Kind kind, UUID subject) {
        jdbc.sql("insert into search_due (subject_kind, subject_id) values (?, ?)")
                .params(kind.name(), subject)
                .update();
    }

    @EventListener
    void on(DomainEvent event) {
        Subject first = event.subjects().getFirst();
        if (sources.containsKey(first.kind())) {
            changed(first.kind(), first.id());
        }
    }

    @EventListener
    void on(DocumentRead read) {
        jdbc.sql("insert into search_due (subject_kind, subject_id)"
                        + " select distinct subject_kind, subject_id from search_entry where document_id = ?")
                .param(read.document())
                .update();
    }

    /** An upgrade that indexes differently has everything read anew. */
    @EventListener(ApplicationReadyEvent.class)
    void takeOver() {
        transaction.executeWithoutResult(status -> {
            int before = jdbc.sql("select version from search_state for update")
                    .query(Integer.class)
                    .single();
            if (before != VERSION) {
                markAll();
            }
        });
    }

    /** Has everything made anew. */
    @Transactional
    void markAll() {
        for (SearchSource source : sources.values()) {
            source.all().forEach(subject -> changed(source.subject(), subject));
        }
        jdbc.sql("update search_state set version = ?, rebuilt_at = ?")
                .params(VERSION, Timestamp.from(clock.instant()))
                .update();
    }

    @Scheduled(fixedDelay = 1_000)
    void makeDue() {
        int made;
        do {
            made = made("select pg_try_advisory_xact_lock(?)");
        } while (made == BATCH);
    }

    /** Makes the entries of everything that is noted, after waiting for whoever is at it. */
    void catchUp() {
        int made;
        do {
            made = made("select true from pg_advisory_xact_lock(?)");
        } while (made > 0);
    }

    private int made(String lock) {
        Integer made = transaction.execute(status -> {
            boolean ours = jdbc.sql(lock).param(LOCK).query(Boolean.class).single();
            return ours ? makeBatch() : 0;
        });
        return made == null ? 0 : made;
    }

    private int makeBatch() {
        List<Due> due = jdbc.sql("delete from search_due where id in (select id from search_due order by id limit ?)"
                        + " returning id, subject_kind, subject_id")
                .param(BATCH)
                .query((row, number) -> new Due(
                        row.getLong(1),
                        new Subject(Subject.Kind.valueOf(row.getString(2)), row.getObject(3, UUID.class))))
                .list();
        due.stream()
                .sorted(Comparator.comparingLong(Due::id))
                .map(Due::subject)
                .distinct()
                .forEach(this::make);
        return due.size();
    }

    private void make(Subject subject) {
        SearchSource source = sources.get(subject.kind());
        if (source == null) {
            return;
        }
        List<SearchEntry> entries = source.entries(subject.id());
        texts.want(entries.stream()
                .filter(entry -> entry.document() != null)
                .map(SearchEntry::document)
                .toList());
        jdbc.sql("delete from search_entry where subject_kind = ? and subject_id = ?")
                .params(subject.kind().name(), subject.id())
                .update();
        entries.forEach(entry -> insert(subject, entry));
    }

    private void insert(Subject subject, SearchEntry entry) {
        jdbc.sql("""
                        insert into search_entry (subject_kind, subject_id, kind, committee_id, audience, originator,
                            earlier, closed, label, title, context, body, document_id, route, at, owner, words)
                        values (:subjectKind, :subject, :kind, :committee, :audience, :originator,
                            :earlier, :closed, :label, :title, :context, :body, :document, :route, :at, :owner,
                            setweight(search_words(:label || ' ' || :title || ' '
                                || translate(:title, '_.-', '   ')), 'A')
                            || setweight(search_words(:body), 'B')
                            || setweight(search_words(coalesce(
                                (select body from document_text where document_id = :document), '')), 'C'))""")
                .param("subjectKind", subject.kind().name())
                .param("subject", subject.id())
                .param("kind", entry.kind().name())
                .param("committee", entry.committee())
                .param("audience", entry.audience().name())
                .param("originator", entry.originator())
                .param("earlier", entry.earlier())
                .param("closed", entry.closed())
                .param("label", entry.label())
                .param("title", entry.title())
                .param("context", entry.context())
                .param("body", entry.body())
                .param("document", entry.document(), Types.OTHER)
                .param("route", entry.route())
                .param("at", Timestamp.from(entry.at()))
                .param("owner", entry.owner(), Types.OTHER)
                .update();
    }
}
