package org.conclusum.exchange.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads adoptions for people, each as far as the standing allows. */
@Service
@Transactional(readOnly = true)
public class AdoptionListing {

    private static final String ROWS = """
            select a.id, a.practice_id, coalesce(e.title, p.title) as title, p.giver, p.giver_name,
                coalesce(g.region, '') as giver_region, a.taker, m.name as taker_name, m.region as taker_region,
                a.committee_id, a.stage, a.begun_at, a.changed_at
            from adoption a join practice p on p.id = a.practice_id join municipality m on m.ags = a.taker
                left join practice_edition e on e.practice_id = a.practice_id and e.number = a.edition
                left join municipality g on g.ags = p.giver
            where\s""";

    /** What is tried out or runs is known to all; before that it is for insiders, and for those who gave the practice. */
    private static final String SEEN = """
            (:all or a.stage in ('PILOT', 'ROUTINE') or a.taker = any(:own) or p.giver = any(:own)
                or a.committee_id = any(:inside) or p.committee_id = any(:inside))""";

    private final AdoptionBook adoptions;
    private final AdoptionAccess access;
    private final JdbcClient jdbc;

    AdoptionListing(AdoptionBook adoptions, AdoptionAccess access, JdbcClient jdbc) {
        this.adoptions = adoptions;
        this.access = access;
        this.jdbc = jdbc;
    }

    /** A page of the adoptions that this person sees, the latest change first. */
    public List<AdoptionRow> page(Actor.Person person, int offset, int limit) {
        return jdbc.sql(ROWS + SEEN + " order by a.changed_at desc, a.id offset :offset limit :limit")
                .params(seenBy(person))
                .param("offset", offset)
                .param("limit", limit)
                .query(AdoptionListing::row)
                .list();
    }

    /** Those of a practice, the oldest first. */
    public List<AdoptionRow> ofPractice(UUID practice, Actor.Person person) {
        return jdbc.sql(ROWS + "a.practice_id = :practice and " + SEEN + " order by a.begun_at, a.id")
                .params(seenBy(person))
                .param("practice", practice)
                .query(AdoptionListing::row)
                .list();
    }

    private Map<String, Object> seenBy(Actor.Person person) {
        AdoptionAccess.Part part = access.partOf(person);
        return Map.of(
                "all", part.seesAll(),
                "own", part.standing().municipalities().toArray(String[]::new),
                "inside", part.inside().toArray(UUID[]::new));
    }

    /** The adoptions among these ids, for other modules that show only what was checked. */
    public Map<UUID, AdoptionRow> rows(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc.sql(ROWS + "a.id in (:ids)").param("ids", ids).query(AdoptionListing::row).list().stream()
                        .collect(Collectors.toMap(AdoptionRow::id, Function.identity()));
    }

    /**
     * One adoption.
     *
     * @throws NotFound where there is none, or none for this person
     */
    public AdoptionView view(UUID id, Actor.Person person) {
        Adoption adoption = adoptions.find(id).orElseThrow(() -> new NotFound(Subject.Kind.ADOPTION, id));
        AdoptionAccess.Part part = access.partOf(person);
        if (!access.reads(adoption, part)) {
            throw new NotFound(Subject.Kind.ADOPTION, id);
        }
        return new AdoptionView(
                adoption,
                java.util.Objects.requireNonNull(rows(List.of(id)).get(id)),
                adoptions.steps(id),
                part.moves(adoption),
                part.standing().coordinates(adoption.taker()));
    }

    /** The adoption that a proposal is to decide on; the caller has checked that the person sees the proposal. */
    public Optional<AdoptionRow> ofProposal(UUID proposal) {
        return adoptions.ofProposal(proposal).map(adoption -> rows(List.of(adoption.id()))
                .get(adoption.id()));
    }

    /** Figures of everything; names of nobody. */
    public AdoptionFigures figures() {
        Map<AdoptionStage, Integer> byStage = new EnumMap<>(AdoptionStage.class);
        jdbc.sql("select stage, count(*) as n from adoption group by stage").query(row -> {
            byStage.put(AdoptionStage.valueOf(row.getString("stage")), row.getInt("n"));
        });
        Integer across = jdbc.sql("select count(*) from adoption a join practice p on p.id = a.practice_id"
                        + " join municipality m on m.ags = a.taker left join municipality g on g.ags = p.giver"
                        + " where g.region is distinct from m.region")
                .query(Integer.class)
                .single();
        Integer days = jdbc.sql("select cast(percentile_cont(0.5) within group (order by extract(epoch from s.at"
                        + " - a.begun_at) / 86400) as int) as days from adoption a"
                        + " join adoption_step s on s.adoption_id = a.id and s.stage = 'PILOT'")
                .query((row, number) -> Optional.ofNullable(row.getObject("days", Integer.class)))
                .single()
                .orElse(null);
        int all = byStage.values().stream().mapToInt(Integer::intValue).sum();
        return new AdoptionFigures(byStage, all, across, days);
    }

    private static AdoptionRow row(ResultSet row, int number) throws SQLException {
        return new AdoptionRow(
                row.getObject("id", UUID.class),
                row.getObject("practice_id", UUID.class),
                row.getString("title"),
                row.getString("giver"),
                row.getString("giver_name"),
                row.getString("giver_region"),
                row.getString("taker"),
                row.getString("taker_name"),
                row.getString("taker_region"),
                row.getObject("committee_id", UUID.class),
                AdoptionStage.valueOf(row.getString("stage")),
                row.getTimestamp("begun_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
