package org.conclusum.monitoring.imports;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.conclusum.monitoring.genesis.FlatTable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * The figures themselves. A figure that is revised is not overwritten: it ends with the vintage that brings the new one,
 * so that one can say which was known when, and take an import back.
 */
@Component
class FigureLedger {

    private static final String MATCH = "f.measure_id = m.id and f.combination_id = c.id and f.period_id = p.id"
            + " and f.ags = s.ags and f.until is null";
    private static final String DIFFERS = "(f.value, f.mark, f.quality) is distinct from (s.value, s.mark, s.quality)";

    private static final int EXAMPLES = 25;
    private static final int AT_THE_BEGINNING = 2_000;

    private final JdbcTemplate jdbc;

    FigureLedger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Compares the staged rows with the figures that stand. */
    Comparison compare(UUID id) {
        Comparison comparison = jdbc.queryForObject(
                "select count(*) filter (where f.since is null) as fresh,"
                        + " count(*) filter (where f.since is not null and " + DIFFERS + ") as changed,"
                        + " count(*) filter (where f.since is not null and not " + DIFFERS + ") as same"
                        + incoming(id) + " left join figure f on " + MATCH,
                (row, number) -> new Comparison(row.getLong("fresh"), row.getLong("changed"), row.getLong("same")));
        if (comparison == null) {
            throw new IllegalStateException("nothing to compare");
        }
        return comparison;
    }

    /** The first staged figures that are new, and the first that differ from those that stand. */
    List<FigureChange> examples(UUID id, FlatTable table, Comparison comparison) {
        List<FigureChange> examples = new ArrayList<>();
        RowMapper<FigureChange> reader = (row, number) -> change(row, table);
        String columns = "select s.*, f.since, f.value as old_value, f.mark as old_mark";
        if (comparison.changed() > 0) {
            examples.addAll(jdbc.query(
                    columns + incoming(id) + " join figure f on " + MATCH + " where " + DIFFERS + " limit " + EXAMPLES,
                    reader));
        }
        if (comparison.fresh() > 0) {
            examples.addAll(jdbc.query(
                    columns + incoming(id) + " left join figure f on " + MATCH + " where f.since is null and s.line < "
                            + AT_THE_BEGINNING + " order by s.line limit " + EXAMPLES,
                    reader));
        }
        return examples;
    }

    private static FigureChange change(ResultSet row, FlatTable table) throws SQLException {
        String ags = row.getString("ags");
        boolean known = row.getObject("since") != null;
        return new FigureChange(
                ags,
                table.territories().getOrDefault(ags, ags),
                table.periods().get(row.getInt("period")).text(),
                table.measures().get(row.getInt("measure")).label(),
                table.inWords(table.combinations().get(row.getInt("combination"))),
                known ? shown(row, "old_value", "old_mark") : null,
                shown(row, "value", "mark"));
    }

    private static String shown(ResultSet row, String value, String mark) throws SQLException {
        BigDecimal number = row.getBigDecimal(value);
        return number == null ? row.getString(mark) : number.toPlainString();
    }

    /**
     * Takes the staged rows over as a vintage; what stands already as it is stays as it is. The table is analysed at
     * once: whoever compares the next file with it before the database comes to that by itself compares each row with
     * every other of its territory.
     */
    Comparison take(UUID id, int vintage) {
        jdbc.execute(StagingArea.ROOM_TO_SORT);
        int changed = jdbc.update(
                "update figure f set until = ?" + incoming(id) + " where " + MATCH + " and " + DIFFERS, vintage);
        int written = jdbc.update(
                "insert into figure (measure_id, combination_id, period_id, ags, value, mark, quality, since)"
                        + " select m.id, c.id, p.id, s.ags, s.value, s.mark, s.quality, ?" + incoming(id)
                        + " where not exists (select 1 from figure f where " + MATCH + ")",
                vintage);
        jdbc.execute("analyze figure");
        Long rows = jdbc.queryForObject("select count(*) from " + StagingArea.table(id), Long.class);
        return new Comparison(written - changed, changed, (rows == null ? 0 : rows) - written);
    }

    /** Takes a vintage back, the latest of its table. */
    void takeBack(int vintage) {
        jdbc.update("delete from figure where since = ?", vintage);
        jdbc.update("update figure set until = null where until = ?", vintage);
    }

    private static String incoming(UUID id) {
        return " from " + StagingArea.table(id) + " s join placed_measure m on m.place = s.measure"
                + " join placed_combination c on c.place = s.combination join placed_period p on p.place = s.period";
    }
}
