package org.conclusum.proposals;

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

/** Proposals of a year that are still on their way. */
@Component
@Order(1)
class OpenProposals implements OpenMatters {

    private final JdbcClient jdbc;

    OpenProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenMatter> of(UUID committee, int year, Locale language) {
        return jdbc.sql(
                        "select p.id, p.number, p.title, p.state from proposal p join given_number g on g.number = p.number"
                                + " where g.committee_id = ? and g.year = ?"
                                + " and p.state not in ('DECIDED', 'WITHDRAWN', 'CLOSED') order by g.serial")
                .params(committee, year)
                .query((row, number) -> new OpenMatter(
                        NumberKind.PROPOSAL,
                        row.getString("number"),
                        row.getString("title"),
                        Texts.text(language, "proposals.state." + row.getString("state")),
                        "proposals/" + row.getString("id")))
                .list();
    }
}
