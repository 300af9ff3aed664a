package org.conclusum.resolutions;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.committees.NumberKind;
import org.conclusum.committees.OpenMatter;
import org.conclusum.committees.OpenMatters;
import org.conclusum.uikit.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Resolutions of a year that are still carried out. */
@Component
@Order(3)
class OpenResolutions implements OpenMatters {

    private final JdbcClient jdbc;

    OpenResolutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenMatter> of(UUID committee, int year, Locale language) {
        return jdbc.sql("select id, number, title from resolution"
                        + " where committee_id = ? and year = ? and state = 'IN_FORCE' order by serial")
                .params(committee, year)
                .query((row, place) -> new OpenMatter(
                        NumberKind.RESOLUTION,
                        row.getString("number"),
                        row.getString("title"),
                        Texts.text(language, "resolutions.state.IN_FORCE"),
                        "resolutions/" + row.getString("id")))
                .list();
    }
}
