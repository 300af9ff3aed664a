package org.conclusum.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The messages of a person; nobody reads anybody else's. */
@Service
@Transactional
public class Inbox {

    /** Digests are mails only. */
    private static final String WANTED = """
            recipient_id = :person and kind is not null and (not :unread or read_at is null)
            and (:kind::text is null or kind = :kind) and (:committee::uuid is null or committee_id = :committee)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public int unread(Actor.Person person) {
        return count(InboxFilter.UNREAD, person);
    }

    /** How many of the person's messages there are. */
    @Transactional(readOnly = true)
    public int count(InboxFilter filter, Actor.Person person) {
        return wanted("select count(*) from message where " + WANTED, filter, person)
                .query(Integer.class)
                .single();
    }

    /** The first of the person's messages in this order. */
    @Transactional(readOnly = true)
    public List<InboxMessage> first(InboxFilter filter, InboxOrder order, int limit, Actor.Person person) {
        return wanted(
                        "select id, kind, committee_id, thing_id, topic, subject, body, why, route, created_at,"
                                + " read_at is not null as read from message where " + WANTED + " order by "
                                + order.columns() + " limit :limit",
                        filter,
                        person)
                .param("limit", limit)
                .query(Inbox::message)
                .list();
    }

    /** The committees to which messages of the person belong. */
    @Transactional(readOnly = true)
    public Collection<UUID> committees(Actor.Person person) {
        return jdbc.sql("select distinct committee_id from message"
                        + " where recipient_id = ? and kind is not null and committee_id is not null")
                .param(person.account())
                .query(UUID.class)
                .list();
    }

    /** Marks a message as read; one that is somebody else's stays as it is. */
    public void read(UUID message, Actor.Person person) {
        jdbc.sql("update message set read_at = ? where id = ? and recipient_id = ? and read_at is null")
                .params(Timestamp.from(clock.instant()), message, person.account())
                .update();
    }

    /** Marks all of the person's messages of this filter as read. */
    public void readAll(InboxFilter filter, Actor.Person person) {
        wanted("update message set read_at = :now where read_at is null and " + WANTED, filter, person)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private StatementSpec wanted(String sql, InboxFilter filter, Actor.Person person) {
        return jdbc.sql(sql)
                .param("person", person.account())
                .param("unread", filter.unreadOnly())
                .param("kind", filter.kind() == null ? null : filter.kind().name(), Types.VARCHAR)
                .param("committee", filter.committee(), Types.OTHER);
    }

    private static InboxMessage message(ResultSet row, int number) throws SQLException {
        return new InboxMessage(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                row.getObject("committee_id", UUID.class),
                row.getObject("thing_id", UUID.class),
                row.getString("topic"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("why"),
                row.getString("route"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("read"));
    }
}
