package org.conclusum.monitoring;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up imported figures. They are published statistics: everybody who is signed in may read them. */
@Service
@Transactional(readOnly = true)
public class FigureLookup {

    private static final String FIGURES =
            "select f.ags, p.name as period, p.first_day as first, p.last_day as last, f.value, f.mark, f.quality,"
                    + " f.since as vintage from figure f join figure_measure m on m.id = f.measure_id"
                    + " join figure_table t on t.id = m.table_id"
                    + " join figure_combination c on c.id = f.combination_id and c.table_id = t.id"
                    + " join figure_period p on p.id = f.period_id"
                    + " where t.code = :table and m.code = :measure and c.codes = :combination and f.ags in (:ags)";

    private final JdbcClient jdbc;

    FigureLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The figures that stand, by territory and time.
     *
     * @param table code, for example 12411-01-01-4
     * @param measure code, for example BEVSTD
     * @param combination attribute codes in the order of the table's variables, between semicolons; a total is empty:
     *     {@code ""} for all persons of a table by sex, {@code "GESW;;"} for women where three variables break it down
     */
    public List<FigureRow> figures(String table, String measure, String combination, Collection<String> ags) {
        return ags.isEmpty()
                ? List.of()
                : jdbc.sql(FIGURES + " and f.until is null order by f.ags, p.first_day, p.last_day")
                        .param("table", table)
                        .param("measure", measure)
                        .param("combination", combination)
                        .param("ags", ags)
                        .query(FigureRow.class)
                        .list();
    }

    /**
     * The figures as they were known at a vintage.
     *
     * @see #figures
     */
    public List<FigureRow> figuresAt(
            int vintage, String table, String measure, String combination, Collection<String> ags) {
        return ags.isEmpty()
                ? List.of()
                : jdbc.sql(FIGURES + " and f.since <= :vintage and (f.until is null or f.until > :vintage)"
                                + " order by f.ags, p.first_day, p.last_day")
                        .param("table", table)
                        .param("measure", measure)
                        .param("combination", combination)
                        .param("ags", ags)
                        .param("vintage", vintage)
                        .query(FigureRow.class)
                        .list();
    }
}
