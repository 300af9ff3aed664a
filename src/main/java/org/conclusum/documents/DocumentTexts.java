package org.conclusum.documents;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words in files, read in the background for those who search and compare; who may see them is for the caller. */
@Service
@Transactional(readOnly = true)
public class DocumentTexts {

    private final JdbcClient jdbc;

    DocumentTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Has files read that were not read yet; who waits for the words listens to {@link DocumentRead}. */
    @Transactional
    public void want(Collection<UUID> documents) {
        for (UUID document : documents) {
            jdbc.sql("insert into document_text (document_id, state) select id, 'WAITING' from document where id = ?"
                            + " on conflict do nothing")
                    .param(document)
                    .update();
        }
    }

    /** Has those read anew that could not be read. */
    @Transactional
    public int retry() {
        return jdbc.sql("update document_text set state = 'WAITING', attempts = 0, claimed_at = null, read_at = null"
                        + " where state in ('UNREADABLE', 'LOCKED')")
                .update();
    }

    /** What became of each of these files; what nobody asked for yet is missing. */
    public Map<UUID, TextState> states(Collection<UUID> documents) {
        Map<UUID, TextState> states = new HashMap<>();
        if (!documents.isEmpty()) {
            jdbc.sql("select document_id, state from document_text where document_id in (:documents)")
                    .param("documents", documents)
                    .query(row -> {
                        states.put(row.getObject(1, UUID.class), TextState.valueOf(row.getString(2)));
                    });
        }
        return states;
    }

    /** The words of a file; empty where there are none or they were not read yet. */
    public String text(UUID document) {
        return jdbc.sql("select body from document_text where document_id = ?")
                .param(document)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** How many files there are in each state. */
    public Map<TextState, Long> counts() {
        Map<TextState, Long> counts = new EnumMap<>(TextState.class);
        jdbc.sql("select state, count(*) from document_text group by state").query(row -> {
            counts.put(TextState.valueOf(row.getString(1)), row.getLong(2));
        });
        return counts;
    }
}
