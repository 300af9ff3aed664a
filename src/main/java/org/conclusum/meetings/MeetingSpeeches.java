package org.conclusum.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has spoken on the items of a meeting, without a permission check. */
@Component
public class MeetingSpeeches {

    private final JdbcClient jdbc;

    MeetingSpeeches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The speeches that have ended, by item, in the order in which they began; closed items included. */
    public Map<UUID, List<SpeechRow>> of(UUID meeting) {
        return jdbc
                .sql("select s.* from speech s join agenda_item i on i.id = s.item_id"
                        + " where i.meeting_id = ? and s.ended_at is not null order by s.began_at, s.id")
                .param(meeting)
                .query(SpeakersLists::speech)
                .list()
                .stream()
                .collect(Collectors.groupingBy(SpeechRow::item, LinkedHashMap::new, Collectors.toList()));
    }
}
