package org.conclusum.regions;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.kernel.DateRange;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up regions, municipalities and their population. All of it is public knowledge. */
@Service
@Transactional(readOnly = true)
public class RegionDirectory {

    private final JdbcClient jdbc;

    RegionDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<RegionRow> regions() {
        return jdbc.sql(
                        "select code, name, office_name, office_email, office_from, office_until from region order by name")
                .query(RegionDirectory::region)
                .list();
    }

    public List<MunicipalityRow> municipalities() {
        return jdbc.sql("select ags, name, short_name, kind, region, land from municipality order by short_name, ags")
                .query(MunicipalityRow.class)
                .list();
    }

    /** All municipalities by their key. */
    public Map<String, MunicipalityRow> byKey() {
        return municipalities().stream().collect(Collectors.toMap(MunicipalityRow::ags, Function.identity()));
    }

    /**
     * One municipality.
     *
     * @throws NotFound where the key is unknown
     */
    public MunicipalityRow municipality(String ags) {
        return jdbc.sql("select ags, name, short_name, kind, region, land from municipality where ags = ?")
                .param(ags)
                .query(MunicipalityRow.class)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, "municipality " + ags));
    }

    /** The latest figure of each municipality at or before the day. */
    public Map<String, PopulationFigure> populationAt(LocalDate day) {
        return jdbc
                .sql("select distinct on (ags) ags, reference_date, inhabitants, source from population"
                        + " where reference_date <= ? order by ags, reference_date desc")
                .param(Date.valueOf(day))
                .query(PopulationFigure.class)
                .list()
                .stream()
                .collect(Collectors.toMap(PopulationFigure::ags, Function.identity()));
    }

    private static RegionRow region(ResultSet row, int number) throws SQLException {
        Date until = row.getDate("office_until");
        return new RegionRow(
                row.getString("code"),
                row.getString("name"),
                row.getString("office_name"),
                row.getString("office_email"),
                new DateRange(row.getDate("office_from").toLocalDate(), until == null ? null : until.toLocalDate()));
    }
}
