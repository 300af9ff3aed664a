package org.conclusum.search;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.Standing;
import org.conclusum.documents.TextState;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a person looks for and may see: the database decides both at once, so counts give nothing away either. */
@Service
@Transactional(readOnly = true)
public class Searching {

    /** Who may find an entry {@code e}; says the same as the modules that own the things. */
    private static final String VISIBLE = """
             (not e.earlier or not (:everything or coalesce(e.originator = any(cast(:municipalities as text[])), false)))
             and (e.owner is null or e.owner = cast(:account as uuid))
             and (:everything
                or e.originator = any(cast(:municipalities as text[]))
                or e.audience <> 'ORIGINATOR' and e.committee_id = any(cast(:run as uuid[]))
                or e.audience = 'CHAIR' and e.committee_id = any(cast(:chaired as uuid[]))
                or e.audience = 'MEMBERS' and (e.committee_id = any(cast(:involved as uuid[]))
                    or :administrator and not e.closed))""";

    private static final String MATCHING =
            " from search_entry e, question q where e.words @@ q.query and" + VISIBLE + """
             and (cast(:committee as uuid) is null or e.committee_id = cast(:committee as uuid))
             and (cast(:from as date) is null or e.at >= cast(:from as date) at time zone :zone)
             and (cast(:until as date) is null or e.at < (cast(:until as date) + 1) at time zone :zone)""";

    private static final String OF_KIND = " and (cast(:kind as text) is null or e.kind = :kind)";

    private static final String MARKS = "StartSel=" + Highlighted.BEGIN + ", StopSel=" + Highlighted.END + ", ";

    /** What somebody is in which committee, and the account for what is the own alone. */
    private record Viewer(Standing standing, @Nullable UUID account) {}

    private final JdbcClient jdbc;
    private final CommitteeAccess access;
    private final CommitteeDirectory committees;

    Searching(JdbcClient jdbc, CommitteeAccess access, CommitteeDirectory committees) {
        this.jdbc = jdbc;
        this.access = access;
        this.committees = committees;
    }

    /** A page of what was found. */
    public SearchResult find(SearchQuestion question, int offset, int limit, Actor person) {
        Viewer viewer = new Viewer(
                access.standingOf(person), person instanceof Actor.Person signedIn ? signedIn.account() : null);
        if (question.text().isBlank() || isEmpty(question)) {
            return SearchResult.NOTHING;
        }
        Map<FoundKind, Integer> counts = counts(question, viewer);
        FoundKind kind = question.kind();
        int total = kind == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(kind, 0);
        List<Found> page = total == 0 ? List.of() : page(question, offset, limit, viewer);
        return new SearchResult(page, counts, total, unread(viewer), false);
    }

    /** The committees of which this person may find anything. */
    public List<CommitteeRow> committees(Actor person) {
        Standing standing = access.standingOf(person);
        return committees.all().stream()
                .filter(committee -> standing.seesInto(committee.id()))
                .toList();
    }

    private boolean isEmpty(SearchQuestion question) {
        return jdbc.sql(asQuery(question) + " select numnode(query) = 0 from question")
                .param("words", question.words())
                .query(Boolean.class)
                .single();
    }

    private Map<FoundKind, Integer> counts(SearchQuestion question, Viewer viewer) {
        Map<FoundKind, Integer> counts = new EnumMap<>(FoundKind.class);
        asked(asQuery(question) + " select e.kind, count(*)" + MATCHING + " group by e.kind", question, viewer)
                .query(row -> {
                    counts.put(FoundKind.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** The words around what was found are sought only for what is on the page: that reads the whole texts. */
    private List<Found> page(SearchQuestion question, int offset, int limit, Viewer viewer) {
        String best = " select e.*, q.query, ts_rank('{0.1, 0.2, 0.4, 1.0}', e.words, q.query, 1) as rank" + MATCHING
                + OF_KIND + " order by rank desc, e.at desc, e.id limit :limit offset :offset";
        String marked = " select b.*, t.state as reading,"
                + " ts_headline('german', b.title, b.query, '" + MARKS + "HighlightAll=true') as marked_title,"
                + " ts_headline('german', b.body || coalesce(t.body, ''), b.query, '" + MARKS
                + "MaxFragments=2, MinWords=12, MaxWords=32, FragmentDelimiter=\" … \"') as passages"
                + " from best b left join document_text t on t.document_id = b.document_id"
                + " order by b.rank desc, b.at desc, b.id";
        return asked(asQuery(question) + ", best as (" + best + ")" + marked, question, viewer)
                .param("kind", question.kind() == null ? null : question.kind().name())
                .param("limit", limit)
                .param("offset", offset)
                .query(Searching::found)
                .list();
    }

    private int unread(Viewer viewer) {
        return visible(
                        jdbc.sql("select count(distinct e.document_id) from search_entry e"
                                + " join document_text t on t.document_id = e.document_id and t.state = 'WAITING' where"
                                + VISIBLE),
                        viewer)
                .query(Integer.class)
                .single();
    }

    private StatementSpec asked(String sql, SearchQuestion question, Viewer viewer) {
        return visible(jdbc.sql(sql), viewer)
                .param("words", question.words())
                .param("committee", question.committee())
                .param("from", day(question.from()))
                .param("until", day(question.until()))
                .param("zone", LegalTime.ZONE.getId());
    }

    private static StatementSpec visible(StatementSpec statement, Viewer viewer) {
        Standing standing = viewer.standing();
        Set<UUID> involved = new HashSet<>(standing.chaired());
        involved.addAll(standing.seated());
        involved.addAll(standing.run());
        involved.addAll(standing.represented());
        return statement
                .param("account", viewer.account())
                .param("everything", standing.everywhere() || standing.auditor())
                .param("administrator", standing.administrator())
                .param("municipalities", array(standing.municipalities()))
                .param("run", array(standing.run()))
                .param("chaired", array(standing.chaired()))
                .param("involved", array(involved));
    }

    private static String asQuery(SearchQuestion question) {
        return "with question as (select " + question.function() + "('german', :words) as query)";
    }

    private static @Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    /** An array as PostgreSQL writes it; ids and keys need no quotes. */
    private static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        String reading = row.getString("reading");
        return new Found(
                FoundKind.valueOf(row.getString("kind")),
                row.getObject("committee_id", UUID.class),
                row.getBoolean("closed"),
                text(row, "label"),
                Highlighted.of(text(row, "marked_title")),
                text(row, "context"),
                Highlighted.of(text(row, "passages")),
                reading == null ? null : TextState.valueOf(reading),
                text(row, "route"),
                row.getTimestamp("at").toInstant());
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }
}
