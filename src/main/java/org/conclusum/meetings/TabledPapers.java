package org.conclusum.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.DocumentStore;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.rules.PaperMustComeAfterTheInvitation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers laid on the table after the invitation; the chair and the office lay them, whoever sees the item reads them. */
@Service
@Transactional
public class TabledPapers {

    private final JdbcClient jdbc;
    private final MeetingDesk desk;
    private final MeetingLookup lookup;
    private final CommitteeAccess access;
    private final DocumentStore documents;

    TabledPapers(
            JdbcClient jdbc, MeetingDesk desk, MeetingLookup lookup, CommitteeAccess access, DocumentStore documents) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.lookup = lookup;
        this.access = access;
        this.documents = documents;
    }

    /** Lays a paper on the table for an item. */
    public UUID table(UUID itemId, String name, byte[] content, Actor actor) {
        AgendaItemRow item = lookup.item(itemId);
        Meeting meeting = desk.forChairOrOffice(item.meeting(), actor);
        Rule.checkAll(new PaperMustComeAfterTheInvitation(meeting.state()));
        DocumentRow document = documents.store(name, content, actor);
        jdbc.sql("insert into tabled_paper (document_id, item_id, tabled_by, tabled_at) values (?, ?, ?, ?)")
                .params(document.id(), itemId, actor.name(), Timestamp.from(document.uploadedAt()))
                .update();
        announce(meeting, item, document.id(), true, actor);
        return document.id();
    }

    /** Takes a paper off the table again, as long as the meeting is not over. */
    public void take(UUID document, Actor actor) {
        TabledPaper paper = paper(document);
        AgendaItemRow item = lookup.item(paper.item());
        Meeting meeting = desk.forChairOrOffice(item.meeting(), actor);
        Rule.checkAll(new PaperMustComeAfterTheInvitation(meeting.state()));
        documents.remove(document);
        announce(meeting, item, document, false, actor);
    }

    /** The papers for these items in the order in which they came; the caller may see the items. */
    @Transactional(readOnly = true)
    public Map<UUID, List<TabledPaper>> on(Collection<UUID> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select p.*, d.name, d.size from tabled_paper p join document d on d.id = p.document_id"
                        + " where p.item_id in (:items) order by p.tabled_at, d.name")
                .param("items", items)
                .query(TabledPapers::paper)
                .list()
                .stream()
                .collect(Collectors.groupingBy(TabledPaper::item));
    }

    /**
     * What a paper says.
     *
     * @throws NotFound where there is none, or the person may not see its item
     */
    @Transactional(readOnly = true)
    public TabledPaper.Content content(UUID document, Actor.Person person) {
        TabledPaper paper = paper(document);
        AgendaItemRow item = lookup.item(paper.item());
        if (!access.standingOf(person).sees(lookup.committeeOfItem(item.id()), item.closed())) {
            throw new NotFound(Subject.Kind.DOCUMENT, document);
        }
        DocumentRow row =
                Objects.requireNonNull(documents.rows(List.of(document)).get(document));
        return new TabledPaper.Content(row.name(), row.mediaType(), documents.content(document));
    }

    private TabledPaper paper(UUID document) {
        return jdbc.sql("select p.*, d.name, d.size from tabled_paper p join document d on d.id = p.document_id"
                        + " where p.document_id = ?")
                .param(document)
                .query(TabledPapers::paper)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.DOCUMENT, document));
    }

    private void announce(Meeting meeting, AgendaItemRow item, UUID document, boolean there, Actor actor) {
        desk.announce(
                new PaperTabled(meeting.id(), meeting.committee(), item.id(), document, there, item.closed(), actor));
    }

    private static TabledPaper paper(ResultSet row, int number) throws SQLException {
        return new TabledPaper(
                row.getObject("document_id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getString("name"),
                row.getLong("size"),
                row.getString("tabled_by"),
                row.getTimestamp("tabled_at").toInstant());
    }
}
