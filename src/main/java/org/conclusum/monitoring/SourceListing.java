package org.conclusum.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where figures come from, with the credits that licences ask for. All of it is public knowledge. */
@Service
@Transactional(readOnly = true)
public class SourceListing {

    private static final String CREDITS =
            "select t.code as table_code, t.statistic_label, s.*, i.retrieved_on, i.alteration from figure_table t"
                    + " join lateral (select distinct on (source) source, retrieved_on, alteration from figure_import"
                    + " where table_code = t.code and state = 'APPLIED' order by source, vintage desc) i on true"
                    + " join figure_source s on s.code = i.source ";

    private final JdbcClient jdbc;

    SourceListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<SourceRow> sources() {
        return jdbc.sql("select code, name, credit, licence, licence_url from figure_source order by place")
                .query(SourceRow.class)
                .list();
    }

    /** The credits of all tables that have figures. */
    public List<CreditRow> credits() {
        return jdbc.sql(CREDITS + "order by t.code, s.place")
                .query(SourceListing::credit)
                .list();
    }

    public List<CreditRow> creditsOf(Collection<String> tables) {
        return tables.isEmpty()
                ? List.of()
                : jdbc.sql(CREDITS + "where t.code in (:tables) order by t.code, s.place")
                        .param("tables", tables)
                        .query(SourceListing::credit)
                        .list();
    }

    private static CreditRow credit(ResultSet row, int number) throws SQLException {
        return new CreditRow(
                row.getString("table_code"),
                row.getString("statistic_label"),
                new SourceRow(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("credit"),
                        row.getString("licence"),
                        row.getString("licence_url")),
                row.getDate("retrieved_on").toLocalDate(),
                row.getString("alteration"));
    }
}
