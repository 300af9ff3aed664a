package org.conclusum.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists of speakers, one of an item. */
@Repository
class SpeakersLists {

    private record Mode(boolean closed, boolean newcomersFirst) {}

    private final JdbcClient jdbc;

    SpeakersLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SpeakersList on(UUID item) {
        Mode mode = jdbc.sql("select closed, newcomers_first from speakers_list where item_id = ?")
                .param(item)
                .query((row, number) -> new Mode(row.getBoolean(1), row.getBoolean(2)))
                .optional()
                .orElse(new Mode(false, false));
        List<SpeechRow> speeches = jdbc.sql("select * from speech where item_id = ? order by asked_at, id")
                .param(item)
                .query(SpeakersLists::speech)
                .list();
        return new SpeakersList(item, mode.closed(), mode.newcomersFirst(), speeches);
    }

    Optional<UUID> itemOf(UUID speech) {
        return jdbc.sql("select item_id from speech where id = ?")
                .param(speech)
                .query(UUID.class)
                .optional();
    }

    /** The speeches that go on in a meeting. */
    List<UUID> goingOnIn(UUID meeting) {
        return jdbc.sql("select s.item_id from speech s join agenda_item i on i.id = s.item_id"
                        + " where i.meeting_id = ? and s.began_at is not null and s.ended_at is null")
                .param(meeting)
                .query(UUID.class)
                .list();
    }

    void save(UUID item, boolean closed, boolean newcomersFirst) {
        jdbc.sql("""
                        insert into speakers_list (item_id, closed, newcomers_first) values (?, ?, ?)
                        on conflict (item_id) do update set closed = excluded.closed,
                            newcomers_first = excluded.newcomers_first""").params(item, closed, newcomersFirst).update();
    }

    void add(SpeechRow speech) {
        jdbc.sql("insert into speech (id, item_id, account_id, seat_id, label, speaker, asked_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        speech.id(),
                        speech.item(),
                        speech.account(),
                        speech.seat(),
                        speech.label(),
                        speech.speaker(),
                        Timestamp.from(speech.askedAt()))
                .update();
    }

    void save(SpeechRow speech) {
        jdbc.sql("update speech set began_at = ?, ended_at = ? where id = ?")
                .param(timestamp(speech.beganAt()))
                .param(timestamp(speech.endedAt()))
                .param(speech.id())
                .update();
    }

    void remove(UUID speech) {
        jdbc.sql("delete from speech where id = ? and began_at is null")
                .param(speech)
                .update();
    }

    static SpeechRow speech(ResultSet row, int number) throws SQLException {
        return new SpeechRow(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getObject("seat_id", UUID.class),
                row.getString("label"),
                row.getString("speaker"),
                row.getTimestamp("asked_at").toInstant(),
                MeetingListing.instant(row, "began_at"),
                MeetingListing.instant(row, "ended_at"));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}
