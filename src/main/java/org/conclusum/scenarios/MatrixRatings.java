package org.conclusum.scenarios;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.scenarios.analysis.Choice;
import org.conclusum.scenarios.analysis.Pair;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ratings and agreements on pairs, in the database. */
@Repository
class MatrixRatings {

    private final JdbcClient jdbc;

    MatrixRatings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What these municipalities rated, of both kinds. */
    List<RatingRow> rows(UUID project, List<KeyFactor> factors, Collection<String> municipalities) {
        Map<UUID, Choice> places = places(factors);
        List<RatingRow> rows = new ArrayList<>();
        jdbc.sql("select * from scenario_rating where project_id = ? and ags = any(cast(? as text[]))")
                .params(project, municipalities.toArray(String[]::new))
                .query(row -> {
                    Choice of = places.get(row.getObject("from_id", UUID.class));
                    Choice on = places.get(row.getObject("to_id", UUID.class));
                    if (of != null && on != null) {
                        rows.add(new RatingRow(
                                MatrixKind.valueOf(row.getString("kind")),
                                new Pair(of, on),
                                row.getString("ags"),
                                row.getInt("rating"),
                                row.getString("rated_by"),
                                row.getTimestamp("rated_at").toInstant()));
                    }
                });
        return rows;
    }

    void rate(
            UUID project,
            MatrixKind kind,
            String ags,
            UUID from,
            UUID to,
            int rating,
            Actor.Person person,
            Instant now) {
        jdbc.sql("""
                        insert into scenario_rating (project_id, kind, from_id, to_id, ags, rating, account_id, rated_by,
                            rated_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (project_id, kind, ags, from_id, to_id) do update set rating = excluded.rating,
                            account_id = excluded.account_id, rated_by = excluded.rated_by, rated_at = excluded.rated_at""")
                .params(
                        project,
                        kind.name(),
                        from,
                        to,
                        ags,
                        rating,
                        person.account(),
                        person.name(),
                        Timestamp.from(now))
                .update();
    }

    Map<String, RatingSheet> sheets(UUID project) {
        Map<String, RatingSheet> sheets = new HashMap<>();
        jdbc.sql("select * from scenario_sheet where project_id = ?")
                .param(project)
                .query(row -> {
                    sheets.put(
                            row.getString("ags"),
                            new RatingSheet(
                                    row.getString("ags"),
                                    row.getString("handed_in_by"),
                                    row.getTimestamp("handed_in_at").toInstant()));
                });
        return sheets;
    }

    void handIn(UUID project, String ags, String by, Instant now) {
        jdbc.sql("insert into scenario_sheet (project_id, ags, handed_in_by, handed_in_at) values (?, ?, ?, ?)"
                        + " on conflict (project_id, ags) do update set handed_in_by = excluded.handed_in_by,"
                        + " handed_in_at = excluded.handed_in_at")
                .params(project, ags, by, Timestamp.from(now))
                .update();
    }

    /** How many sheets of these municipalities are still to be handed in. */
    int waiting(Collection<String> municipalities) {
        return jdbc.sql("""
                        select count(*) from scenario_project p join municipality m on m.region = p.region
                        where p.phase = 'RATING' and m.ags = any(cast(? as text[]))
                            and not exists (select 1 from scenario_sheet s where s.project_id = p.id and s.ags = m.ags)""")
                .param(municipalities.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    Map<Pair, Agreement> agreements(UUID project, MatrixKind kind, List<KeyFactor> factors) {
        Map<UUID, Choice> places = places(factors);
        Map<Pair, Agreement> agreements = new HashMap<>();
        jdbc.sql("select * from scenario_agreement where project_id = ? and kind = ?")
                .params(project, kind.name())
                .query(row -> {
                    Choice of = places.get(row.getObject("from_id", UUID.class));
                    Choice on = places.get(row.getObject("to_id", UUID.class));
                    if (of != null && on != null) {
                        agreements.put(
                                new Pair(of, on),
                                new Agreement(
                                        row.getInt("rating"),
                                        row.getString("note"),
                                        row.getString("agreed_by"),
                                        row.getTimestamp("agreed_at").toInstant()));
                    }
                });
        return agreements;
    }

    void agree(UUID project, MatrixKind kind, UUID from, UUID to, Agreement agreement) {
        jdbc.sql("""
                        insert into scenario_agreement (project_id, kind, from_id, to_id, rating, note, agreed_by, agreed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (project_id, kind, from_id, to_id) do update set rating = excluded.rating,
                            note = excluded.note, agreed_by = excluded.agreed_by, agreed_at = excluded.agreed_at""")
                .params(
                        project,
                        kind.name(),
                        from,
                        to,
                        agreement.rating(),
                        agreement.note(),
                        agreement.agreedBy(),
                        Timestamp.from(agreement.agreedAt()))
                .update();
    }

    void withdraw(UUID project, MatrixKind kind, UUID from, UUID to) {
        jdbc.sql("delete from scenario_agreement where project_id = ? and kind = ? and from_id = ? and to_id = ?")
                .params(project, kind.name(), from, to)
                .update();
    }

    private static Map<UUID, Choice> places(List<KeyFactor> factors) {
        Map<UUID, Choice> places = new HashMap<>();
        for (int factor = 0; factor < factors.size(); factor++) {
            List<KeyFactor.Projection> projections = factors.get(factor).projections();
            for (int projection = 0; projection < projections.size(); projection++) {
                places.put(projections.get(projection).id(), new Choice(factor, projection));
            }
        }
        return places;
    }
}
