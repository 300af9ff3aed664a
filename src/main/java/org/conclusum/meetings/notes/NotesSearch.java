package org.conclusum.meetings.notes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.conclusum.search.Audience;
import org.conclusum.search.FoundKind;
import org.conclusum.search.SearchEntry;
import org.conclusum.search.SearchIndex;
import org.conclusum.search.SearchSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes for the search of their writer, as long as the writer may also find what they are on. */
@Component
class NotesSearch implements SearchSource {

    private static final String NOTES = """
            select n.id, n.account_id, n.quote, n.body, n.written_at, n.proposal_id, i.meeting_id,
                coalesce(p.committee_id, m.committee_id) as committee_id, p.originator, p.number, p.accepted_at,
                coalesce(p.closed, i.closed) as closed, coalesce(p.title, i.title) as title
            from personal_note n left join proposal p on p.id = n.proposal_id
                left join agenda_item i on i.id = n.item_id left join meeting m on m.id = i.meeting_id
            where n.account_id = ?""";

    private final JdbcClient jdbc;
    private final ObjectProvider<SearchIndex> index;

    NotesSearch(JdbcClient jdbc, ObjectProvider<SearchIndex> index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    @Override
    public Subject.Kind subject() {
        return Subject.Kind.ACCOUNT;
    }

    @Override
    public List<UUID> all() {
        return jdbc.sql("select distinct account_id from personal_note")
                .query(UUID.class)
                .list();
    }

    @Override
    public List<SearchEntry> entries(UUID account) {
        return jdbc.sql(NOTES).param(account).query(NotesSearch::entry).list();
    }

    /** What a note is on may now be seen by others, or be closed. */
    @EventListener
    void on(DomainEvent event) {
        Subject first = event.subjects().getFirst();
        if (first.kind() == Subject.Kind.PROPOSAL) {
            jdbc.sql("select distinct account_id from personal_note where proposal_id = ?")
                    .param(first.id())
                    .query(UUID.class)
                    .list()
                    .forEach(account -> index.getObject().changed(Subject.Kind.ACCOUNT, account));
        }
    }

    private static SearchEntry entry(ResultSet row, int number) throws SQLException {
        UUID proposal = row.getObject("proposal_id", UUID.class);
        boolean seen = proposal == null || row.getTimestamp("accepted_at") != null;
        boolean handedIn = row.getString("number") != null;
        String title = Objects.requireNonNull(row.getString("title"));
        return new SearchEntry(
                FoundKind.NOTE,
                row.getObject("committee_id", UUID.class),
                seen ? Audience.MEMBERS : handedIn ? Audience.OFFICE : Audience.ORIGINATOR,
                row.getString("originator"),
                false,
                row.getBoolean("closed"),
                "",
                title,
                "",
                row.getString("quote") + "\n" + row.getString("body"),
                null,
                proposal == null
                        ? "meetings/" + row.getObject("meeting_id", UUID.class)
                        : "proposals/" + proposal + "?tab=meetings.notes.title",
                row.getTimestamp("written_at").toInstant(),
                row.getObject("account_id", UUID.class));
    }
}
