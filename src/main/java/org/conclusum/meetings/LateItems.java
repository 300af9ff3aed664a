package org.conclusum.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came onto agendas after the invitation; the caller may see the items that it asks for. */
@Service
@Transactional(readOnly = true)
public class LateItems {

    private final JdbcClient jdbc;

    LateItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those among these items that came after the invitation, by item. */
    public Map<UUID, LateItem> among(Collection<UUID> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from agenda_item where id in (:items) and addition is not null")
                .param("items", items)
                .query(LateItems::late)
                .list()
                .stream()
                .collect(Collectors.toMap(LateItem::item, Function.identity()));
    }

    private static LateItem late(ResultSet row, int number) throws SQLException {
        String state = row.getString("urgency_state");
        return new LateItem(
                row.getObject("id", UUID.class),
                AgendaAddition.valueOf(row.getString("addition")),
                row.getTimestamp("added_at").toInstant(),
                row.getString("urgency_reason"),
                state == null ? null : UrgencyState.valueOf(state),
                vote(row));
    }

    private static @Nullable UrgencyVote vote(ResultSet row) throws SQLException {
        return row.getObject("urgency_yes") == null
                ? null
                : new UrgencyVote(row.getInt("urgency_yes"), row.getInt("urgency_no"), row.getInt("urgency_abstained"));
    }
}
