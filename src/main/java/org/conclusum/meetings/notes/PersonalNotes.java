package org.conclusum.meetings.notes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingListing;
import org.conclusum.meetings.notes.rules.NoteMustFit;
import org.conclusum.meetings.notes.rules.NoteMustSaySomething;
import org.conclusum.proposals.CaseFiles;
import org.conclusum.search.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that nobody but their writer reads, whatever the role; each statement names the account. They are shown as long
 * as the writer may see what they are on.
 */
@Service
@Transactional
public class PersonalNotes {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final JdbcClient jdbc;
    private final CaseFiles caseFiles;
    private final MeetingListing meetings;
    private final SearchIndex search;
    private final Clock clock;

    PersonalNotes(JdbcClient jdbc, CaseFiles caseFiles, MeetingListing meetings, SearchIndex search, Clock clock) {
        this.jdbc = jdbc;
        this.caseFiles = caseFiles;
        this.meetings = meetings;
        this.search = search;
        this.clock = clock;
    }

    /**
     * The own notes on a proposal and its files, in the order in which they were written.
     *
     * @throws NotFound where the person does not see the proposal
     */
    @Transactional(readOnly = true)
    public List<PersonalNote> on(UUID proposal, Actor.Person person) {
        caseFiles.of(proposal, person);
        return jdbc.sql("select * from personal_note where account_id = ? and proposal_id = ? order by written_at, id")
                .params(person.account(), proposal)
                .query(PersonalNotes::note)
                .list();
    }

    /** How many there are; the person sees the proposal. */
    @Transactional(readOnly = true)
    public int count(UUID proposal, Actor.Person person) {
        return jdbc.sql("select count(*) from personal_note where account_id = ? and proposal_id = ?")
                .params(person.account(), proposal)
                .query(Integer.class)
                .single();
    }

    /**
     * The own notes on the items of a meeting that the person sees, in the order of the agenda; items without any are
     * missing.
     *
     * @throws NotFound where the person does not see the meeting
     */
    @Transactional(readOnly = true)
    public Map<AgendaItemRow, List<PersonalNote>> in(UUID meeting, Actor.Person person) {
        List<PersonalNote> notes = jdbc.sql("select n.* from personal_note n join agenda_item i"
                        + " on i.meeting_id = :meeting and (i.id = n.item_id or i.proposal_id = n.proposal_id)"
                        + " where n.account_id = :account order by n.written_at, n.id")
                .param("meeting", meeting)
                .param("account", person.account())
                .query(PersonalNotes::note)
                .list();
        Map<AgendaItemRow, List<PersonalNote>> byItem = new LinkedHashMap<>();
        for (AgendaItemRow item : meetings.detail(meeting, person).agenda()) {
            notes.stream()
                    .filter(note -> item.id().equals(note.item())
                            || item.proposal() != null && item.proposal().equals(note.proposal()))
                    .forEach(note -> byItem.computeIfAbsent(item, any -> new ArrayList<>())
                            .add(note));
        }
        return byItem;
    }

    /**
     * Notes something on a proposal, or on one of its files.
     *
     * @throws NotFound where the person does not see it
     */
    public UUID write(UUID proposal, @Nullable UUID document, String quote, String body, Actor.Person person) {
        caseFiles.of(proposal, person);
        if (document != null) {
            caseFiles.history(proposal, document, person);
        }
        return insert(proposal, null, document, quote, body, person);
    }

    /**
     * Notes something on an item: on its proposal where it has one, so that it is found with that too.
     *
     * @throws NotFound where the person does not see the item
     */
    public UUID writeOn(UUID meeting, UUID item, String body, Actor.Person person) {
        AgendaItemRow row = meetings.detail(meeting, person).agenda().stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow(() -> new NotFound(Subject.Kind.MEETING, "agenda item " + item));
        return row.proposal() == null
                ? insert(null, item, null, "", body, person)
                : write(row.proposal(), null, "", body, person);
    }

    /**
     * Changes an own note.
     *
     * @throws NotFound where the person has no such note
     */
    public void change(UUID note, String body, Actor.Person person) {
        String quote = jdbc.sql("select quote from personal_note where id = ? and account_id = ?")
                .params(note, person.account())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.DOCUMENT, note));
        String words = clean(body);
        Rule.checkAll(new NoteMustSaySomething(quote, words), new NoteMustFit(quote, words));
        jdbc.sql("update personal_note set body = ? where id = ? and account_id = ?")
                .params(words, note, person.account())
                .update();
        search.changed(Subject.Kind.ACCOUNT, person.account());
    }

    /** Throws away an own note. */
    public void remove(UUID note, Actor.Person person) {
        jdbc.sql("delete from personal_note where id = ? and account_id = ?")
                .params(note, person.account())
                .update();
        search.changed(Subject.Kind.ACCOUNT, person.account());
    }

    private UUID insert(
            @Nullable UUID proposal,
            @Nullable UUID item,
            @Nullable UUID document,
            String quote,
            String body,
            Actor.Person person) {
        String passage = BLANKS.matcher(clean(quote)).replaceAll(" ");
        String words = clean(body);
        Rule.checkAll(new NoteMustSaySomething(passage, words), new NoteMustFit(passage, words));
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "insert into personal_note (id, account_id, proposal_id, item_id, document_id, quote, body, written_at)"
                                + " values (:id, :account, :proposal, :item, :document, :quote, :body, :now)")
                .param("id", id)
                .param("account", person.account())
                .param("proposal", proposal, Types.OTHER)
                .param("item", item, Types.OTHER)
                .param("document", document, Types.OTHER)
                .param("quote", passage)
                .param("body", words)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        search.changed(Subject.Kind.ACCOUNT, person.account());
        return id;
    }

    private static String clean(String text) {
        return CONTROL.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
    }

    private static PersonalNote note(ResultSet row, int number) throws SQLException {
        return new PersonalNote(
                row.getObject("id", UUID.class),
                row.getObject("proposal_id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getObject("document_id", UUID.class),
                Objects.requireNonNull(row.getString("quote")),
                Objects.requireNonNull(row.getString("body")),
                row.getTimestamp("written_at").toInstant());
    }
}
