package org.conclusum.monitoring.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conclusum.kernel.Rule;
import org.conclusum.monitoring.genesis.FlatTable;
import org.conclusum.monitoring.genesis.Period;
import org.conclusum.monitoring.imports.rules.MeasureMustKeepItsUnit;
import org.conclusum.monitoring.imports.rules.TableMustKeepItsVariables;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tables of statistics that are known, with their variables, measures, combinations and periods. */
@Component
class TableCatalog {

    private final JdbcTemplate jdbc;

    TableCatalog(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether what a file brings belongs to the table as it is known; a table that is not known yet takes anything. */
    void check(String code, FlatTable table) {
        jdbc.query(
                "select statistic, variables from figure_table where code = ?",
                row -> {
                    Rule.checkAll(new TableMustKeepItsVariables(
                            code,
                            row.getString("statistic") + ";" + row.getString("variables"),
                            table.statistic() + ";" + variables(table)));
                },
                code);
        Map<String, FlatTable.Measure> brought =
                table.measures().stream().collect(Collectors.toMap(FlatTable.Measure::code, measure -> measure));
        jdbc.query(
                "select m.code, m.unit from figure_measure m join figure_table t on t.id = m.table_id where t.code = ?",
                row -> {
                    FlatTable.Measure measure = brought.get(row.getString("code"));
                    if (measure != null) {
                        Rule.checkAll(
                                new MeasureMustKeepItsUnit(measure.label(), row.getString("unit"), measure.unit()));
                    }
                },
                code);
    }

    /** Writes down what is not known yet; the table is locked until the end of the transaction. */
    void learn(String code, FlatTable table) {
        jdbc.update(
                "insert into figure_table (code, statistic, statistic_label, time_code, time_label, variables)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (code) do nothing",
                code,
                table.statistic(),
                table.statisticLabel(),
                table.timeCode(),
                table.timeLabel(),
                variables(table));
        int id = lock(code);
        for (FlatTable.Variable variable : table.variables()) {
            jdbc.update(
                    "insert into figure_attribute (table_id, variable, variable_label, code, label)"
                            + " select ?, ?, ?, * from unnest(?::text[], ?::text[])"
                            + " on conflict (table_id, variable, code) do update set label = excluded.label",
                    id,
                    variable.code(),
                    variable.label(),
                    texts(List.copyOf(variable.attributes().keySet())),
                    texts(List.copyOf(variable.attributes().values())));
        }
        jdbc.update(
                "insert into figure_measure (table_id, code, label, unit) select ?, * from"
                        + " unnest(?::text[], ?::text[], ?::text[]) on conflict (table_id, code) do nothing",
                id,
                texts(table.measures().stream().map(FlatTable.Measure::code).toList()),
                texts(table.measures().stream().map(FlatTable.Measure::label).toList()),
                texts(table.measures().stream().map(FlatTable.Measure::unit).toList()));
        jdbc.update(
                "insert into figure_combination (table_id, codes) select ?, unnest(?::text[])"
                        + " on conflict (table_id, codes) do nothing",
                id,
                texts(table.combinations()));
        jdbc.update(
                "insert into figure_period (name, first_day, last_day) select * from"
                        + " unnest(?::text[], ?::date[], ?::date[]) on conflict (name) do nothing",
                texts(table.periods().stream().map(Period::text).toList()),
                texts(table.periods().stream()
                        .map(period -> period.first().toString())
                        .toList()),
                texts(table.periods().stream()
                        .map(period -> period.last().toString())
                        .toList()));
        List<String> keys = List.copyOf(table.territories().keySet());
        jdbc.update(
                "insert into figure_territory (ags, label) select * from unnest(?::text[], ?::text[])"
                        + " on conflict (ags) do update set label = excluded.label",
                texts(keys),
                texts(keys.stream()
                        .map(key -> table.territories().getOrDefault(key, key))
                        .toList()));
    }

    /** Waits for whoever is changing figures of this table. */
    int lock(String code) {
        Integer id = jdbc.queryForObject("select id from figure_table where code = ? for update", Integer.class, code);
        if (id == null) {
            throw new IllegalStateException("unknown table " + code);
        }
        return id;
    }

    /**
     * Says for each place in a file's lists which id it has, in tables that last as long as the transaction; there is
     * none for what is not known yet.
     */
    void place(String code, FlatTable table) {
        jdbc.execute("drop table if exists placed_measure, placed_combination, placed_period");
        place(
                "placed_measure",
                "left join figure_table t on t.code = ? left join figure_measure k on k.table_id = t.id and k.code = p.name",
                texts(table.measures().stream().map(FlatTable.Measure::code).toList()),
                code);
        place(
                "placed_combination",
                "left join figure_table t on t.code = ?"
                        + " left join figure_combination k on k.table_id = t.id and k.codes = p.name",
                texts(table.combinations()),
                code);
        place("placed_period", "left join figure_period k on k.name = p.name", new Object[] {
            texts(table.periods().stream().map(Period::text).toList())
        });
    }

    private void place(String name, String join, Object... arguments) {
        jdbc.execute("create temporary table " + name + " (place int primary key, id int) on commit drop");
        jdbc.update(
                "insert into " + name + " select p.place - 1, k.id from unnest(?::text[])"
                        + " with ordinality as p(name, place) " + join,
                arguments);
        jdbc.execute("analyze " + name);
    }

    private static String variables(FlatTable table) {
        return table.variables().stream().map(FlatTable.Variable::code).collect(Collectors.joining(";"));
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
