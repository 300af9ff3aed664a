package org.conclusum.worklist.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.worklist.CaseRow;
import org.conclusum.worklist.PeopleAtWork;
import org.conclusum.worklist.casework.rules.CaseMustNotBeLinkedToItself;
import org.conclusum.worklist.casework.rules.CasesMustBeLinkedOnce;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which cases belong together. The office of the case from which a link leads sets and removes it; seen are those
 * links of which one may see both ends.
 */
@Service
@Transactional
public class CaseLinks {

    private static final int FEW = 20;

    private final JdbcClient jdbc;
    private final Cases cases;
    private final PeopleAtWork people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseLinks(JdbcClient jdbc, Cases cases, PeopleAtWork people, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    private record Stored(UUID id, Subject from, Subject to, LinkSense sense, String linkedBy, Instant linkedAt) {}

    /** The links of a case, both ways, as far as the viewer may see the other end. */
    @Transactional(readOnly = true)
    public List<CaseLink> of(Subject subject, Actor.Person viewer) {
        List<Stored> all = jdbc.sql("select * from case_link where from_id = :id or to_id = :id order by linked_at")
                .param("id", subject.id())
                .query(CaseLinks::stored)
                .list();
        Map<UUID, CaseRow> seen =
                cases.visible(all.stream().map(link -> other(link, subject)).toList(), viewer);
        return all.stream()
                .filter(link -> seen.containsKey(other(link, subject).id()))
                .map(link -> new CaseLink(
                        link.id(),
                        link.sense(),
                        link.from().equals(subject),
                        Objects.requireNonNull(seen.get(other(link, subject).id())),
                        link.linkedBy(),
                        link.linkedAt()))
                .toList();
    }

    /** Cases that could be linked, by a part of their title or number. */
    @Transactional(readOnly = true)
    public List<CaseRow> find(String text, Actor.Person viewer) {
        return cases.find(text, viewer, FEW);
    }

    /** Links a case to another in a sense. */
    public void link(Subject from, Subject to, LinkSense sense, Actor.Person office) {
        CaseRow one = officeCase(from, office);
        CaseRow other = cases.get(to, office);
        Rule.checkAll(new CaseMustNotBeLinkedToItself(!from.id().equals(to.id())));
        UUID id = UUID.randomUUID();
        int added = jdbc.sql("""
                        insert into case_link (id, from_kind, from_id, to_kind, to_id, sense, linked_by, linked_at)
                        values (:id, :fromKind, :from, :toKind, :to, :sense, :by, :at)
                        on conflict (from_id, to_id, sense) do nothing""")
                .param("id", id)
                .param("fromKind", from.kind().name())
                .param("from", from.id())
                .param("toKind", to.kind().name())
                .param("to", to.id())
                .param("sense", sense.name())
                .param("by", office.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        Rule.checkAll(new CasesMustBeLinkedOnce(added == 1));
        events.publishEvent(new CasesLinked(
                id, from.kind(), from.id(), to.kind(), to.id(), sense, one.closed() || other.closed(), office));
    }

    /** Removes a link that leads from a case of this office. */
    public void unlink(UUID id, Actor.Person office) {
        Stored link = jdbc.sql("select * from case_link where id = ?")
                .param(id)
                .query(CaseLinks::stored)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id.toString()));
        CaseRow one = officeCase(link.from(), office);
        if (jdbc.sql("delete from case_link where id = ?").param(id).update() == 0) {
            throw new NotFound(Subject.Kind.SYSTEM, id.toString());
        }
        boolean closed = one.closed()
                || cases.visible(List.of(link.to()), office).values().stream().allMatch(CaseRow::closed);
        events.publishEvent(new CasesUnlinked(
                id,
                link.from().kind(),
                link.from().id(),
                link.to().kind(),
                link.to().id(),
                link.sense(),
                closed,
                office));
    }

    private CaseRow officeCase(Subject subject, Actor.Person office) {
        CaseRow about = cases.get(subject, office);
        if (!people.runBy(office).contains(about.committee())) {
            throw new NotPermitted(office, "link " + subject);
        }
        return about;
    }

    private static Subject other(Stored link, Subject subject) {
        return link.from().equals(subject) ? link.to() : link.from();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                new Subject(Subject.Kind.valueOf(row.getString("from_kind")), row.getObject("from_id", UUID.class)),
                new Subject(Subject.Kind.valueOf(row.getString("to_kind")), row.getObject("to_id", UUID.class)),
                LinkSense.valueOf(row.getString("sense")),
                row.getString("linked_by"),
                row.getObject("linked_at", OffsetDateTime.class).toInstant());
    }
}
