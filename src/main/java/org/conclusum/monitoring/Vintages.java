package org.conclusum.monitoring;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which state of a table's figures is the present one. */
@Service
public class Vintages {

    private final JdbcClient jdbc;

    Vintages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The import that changed a table last, as far as it was not taken back. */
    @Transactional(readOnly = true)
    public Optional<VintageRow> latest(String table) {
        return jdbc.sql("select vintage, table_code, file_name, applied_at from figure_import"
                        + " where table_code = ? and state = 'APPLIED' order by vintage desc limit 1")
                .param(table)
                .query((row, number) -> new VintageRow(
                        row.getInt("vintage"),
                        row.getString("table_code"),
                        row.getString("file_name"),
                        row.getTimestamp("applied_at").toInstant()))
                .optional();
    }

    /** Has nobody change figures of the table until the transaction of the caller ends, and waits for who does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String table) {
        jdbc.sql("select id from figure_table where code = ? for share")
                .param(table)
                .query(Integer.class)
                .optional();
    }
}
