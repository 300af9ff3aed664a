package org.conclusum.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What goes out by mail, for administrators. */
@Service
@Transactional
public class Outbox {

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final MailServer server;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Permissions permissions, MailServer server, Clock clock) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.server = server;
        this.clock = clock;
    }

    /** Whether there is a mail server. */
    public boolean mailServerConfigured() {
        return server.configured();
    }

    /** A page of the messages, newest first. */
    @Transactional(readOnly = true)
    public List<OutboxRow> page(@Nullable MessageState state, Actor viewer, int offset, int limit) {
        permissions.require(viewer, Role.ADMINISTRATOR);
        return jdbc.sql(
                        "select m.id, m.created_at, coalesce(a.display_name, m.guest_name) as display_name, m.subject, m.state, m.attempts, m.last_error"
                                + " from message m left join account a on a.id = m.recipient_id"
                                + (state == null ? "" : " where m.state = :state")
                                + " order by m.created_at desc, m.id offset :offset limit :limit")
                .param("state", state == null ? "" : state.name())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new OutboxRow(
                        row.getObject("id", UUID.class),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name"),
                        row.getString("subject"),
                        MessageState.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        row.getString("last_error")))
                .list();
    }

    /** Tries a message again that was given up or waits for its next attempt. */
    public void retry(UUID message, Actor actor) {
        permissions.require(actor, Role.ADMINISTRATOR);
        jdbc.sql("update message set state = 'QUEUED', attempts = 0, next_attempt_at = ? where id = ?"
                        + " and state in ('QUEUED', 'FAILED') and (recipient_id is not null or address is not null)")
                .params(Timestamp.from(clock.instant()), message)
                .update();
    }
}
