package org.conclusum.search;

import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.Map;
import org.conclusum.documents.DocumentTexts;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after the index, for administrators: numbers, never what stands in it. */
@Service
@Transactional
public class IndexCare {

    private final JdbcClient jdbc;
    private final SearchIndex index;
    private final DocumentTexts texts;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    IndexCare(
            JdbcClient jdbc,
            SearchIndex index,
            DocumentTexts texts,
            Permissions permissions,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.index = index;
        this.texts = texts;
        this.permissions = permissions;
        this.events = events;
    }

    /** How the index stands. */
    @Transactional(readOnly = true)
    public IndexState state(Actor actor) {
        permissions.require(actor, Role.ADMINISTRATOR);
        Map<FoundKind, Long> entries = new EnumMap<>(FoundKind.class);
        jdbc.sql("select kind, count(*) from search_entry where owner is null group by kind")
                .query(row -> {
                    entries.put(FoundKind.valueOf(row.getString(1)), row.getLong(2));
                });
        long due = jdbc.sql("select count(*) from search_due").query(Long.class).single();
        return jdbc.sql("select rebuilt_at from search_state")
                .query((row, number) -> {
                    Timestamp rebuilt = row.getTimestamp(1);
                    return new IndexState(entries, texts.counts(), due, rebuilt == null ? null : rebuilt.toInstant());
                })
                .single();
    }

    /** Has all entries made anew, and files read again that could not be read. */
    public void rebuild(Actor actor) {
        permissions.require(actor, Role.ADMINISTRATOR);
        texts.retry();
        index.markAll();
        events.publishEvent(new IndexRebuilt(actor));
    }
}
