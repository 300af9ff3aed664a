package org.conclusum.resolutions;

import java.util.List;
import java.util.Locale;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.ItemFinding;
import org.conclusum.meetings.ItemFindings;
import org.conclusum.uikit.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the numbers of resolutions on the record of the meeting in which they were passed. */
@Component
@Order(2)
class ResolutionFindings implements ItemFindings {

    private final JdbcClient jdbc;

    ResolutionFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ItemFinding> on(AgendaItemRow item, Locale language) {
        if (item.proposal() == null) {
            return List.of();
        }
        return jdbc.sql("select id, number from resolution where meeting_id = ? and proposal_id = ? order by number")
                .params(item.meeting(), item.proposal())
                .query((row, place) -> new ItemFinding(
                        Texts.text(language, "resolutions.minutes.heading", row.getString("number")),
                        "",
                        List.of(),
                        List.of(),
                        "resolutions/" + row.getString("id")))
                .list();
    }
}
