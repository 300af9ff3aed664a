package org.conclusum.monitoring.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.indicators.MeasureChoice.CombinationChoice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up indicators, and what they can be made of. Everybody who is signed in may read them. */
@Service
@Transactional(readOnly = true)
public class IndicatorListing {

    private static final String ROWS =
            "select i.*, t.statistic from indicator i join figure_table t on t.code = i.table_code ";
    private static final int MOST_COMBINATIONS = 500;

    private final JdbcClient jdbc;

    IndicatorListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<IndicatorRow> all() {
        return jdbc.sql(ROWS + "order by i.name, i.id")
                .query(IndicatorListing::row)
                .list();
    }

    /** @throws NotFound where there is none */
    public IndicatorRow get(UUID id) {
        return jdbc.sql(ROWS + "where i.id = ?")
                .param(id)
                .query(IndicatorListing::row)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id));
    }

    /** The measures that have figures which stand. */
    public List<MeasureChoice> choices() {
        return jdbc.sql("select t.id, t.code as table_code, t.statistic_label, t.variables, m.id as measure_id, m.code,"
                        + " m.label, m.unit from figure_measure m join figure_table t on t.id = m.table_id where exists"
                        + " (select 1 from figure f where f.measure_id = m.id and f.until is null)"
                        + " order by t.code, m.label")
                .query((row, number) -> new MeasureChoice(
                        row.getString("table_code"),
                        row.getString("statistic_label"),
                        row.getString("code"),
                        row.getString("label"),
                        row.getString("unit"),
                        combinations(row.getInt("id"), row.getString("variables"))))
                .list();
    }

    private List<CombinationChoice> combinations(int table, String variables) {
        Map<String, String> labels = new HashMap<>();
        jdbc.sql("select variable, code, label from figure_attribute where table_id = ?")
                .param(table)
                .query(row -> {
                    labels.put(row.getString("variable") + ";" + row.getString("code"), row.getString("label"));
                });
        return jdbc
                .sql("select codes from figure_combination where table_id = ? order by codes limit ?")
                .params(table, MOST_COMBINATIONS)
                .query(String.class)
                .list()
                .stream()
                .map(codes -> new CombinationChoice(codes, label(variables.split(";"), codes.split(";", -1), labels)))
                .toList();
    }

    private static String label(String[] variables, String[] codes, Map<String, String> labels) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(variables.length, codes.length); i++) {
            if (!codes[i].isEmpty()) {
                parts.add(labels.getOrDefault(variables[i] + ";" + codes[i], codes[i]));
            }
        }
        return parts.stream().collect(Collectors.joining(", "));
    }

    private static IndicatorRow row(ResultSet row, int number) throws SQLException {
        String base = row.getString("base_measure");
        return new IndicatorRow(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getString("statistic"),
                new IndicatorDraft(
                        row.getString("name"),
                        row.getString("definition"),
                        IndicatorLevel.valueOf(row.getString("level")),
                        FieldOfAction.valueOf(row.getString("field")),
                        row.getString("table_code"),
                        new Selection(row.getString("measure"), row.getString("combination")),
                        base == null ? null : new Selection(base, row.getString("base_combination")),
                        row.getInt("factor"),
                        row.getString("unit"),
                        row.getInt("decimals"),
                        row.getBigDecimal("target")));
    }
}
