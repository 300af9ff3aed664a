package org.conclusum.meetings.binder;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of binders. A claim says which run works on one: who lost it has nothing to say any more. */
@Repository
class Binders {

    /** A binder that somebody took on. */
    record Claimed(UUID meeting, BinderPart part, UUID claim, int attempts) {}

    private final JdbcClient jdbc;

    Binders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<BinderRow> find(UUID meeting, BinderPart part) {
        return jdbc.sql("select b.*, coalesce(f.size, 0) as size from meeting_binder b"
                        + " left join large_file f on f.id = b.file_id where b.meeting_id = ? and b.part = ?")
                .params(meeting, part.name())
                .query((row, number) -> {
                    Timestamp built = row.getTimestamp("built_at");
                    return new BinderRow(
                            BinderState.valueOf(row.getString("state")),
                            row.getInt("done"),
                            row.getInt("total"),
                            row.getObject("file_id", UUID.class),
                            Objects.requireNonNull(row.getString("fingerprint")),
                            row.getInt("pages"),
                            row.getInt("missing"),
                            built == null ? null : built.toInstant(),
                            row.getLong("size"));
                })
                .optional();
    }

    /** Asks for one; a run that is under way is given up. */
    void request(UUID meeting, BinderPart part) {
        jdbc.sql("insert into meeting_binder (meeting_id, part, state, requested_at) values (?, ?, 'WAITING', now())"
                        + " on conflict (meeting_id, part) do update set state = 'WAITING', requested_at = now(),"
                        + " claim = null, attempts = 0, done = 0, total = 0")
                .params(meeting, part.name())
                .update();
    }

    /** Asks anew for those that were made for this meeting, or are being made. */
    void requestAgain(UUID meeting) {
        jdbc.sql("update meeting_binder set state = 'WAITING', requested_at = now(), claim = null, attempts = 0,"
                        + " done = 0, total = 0 where meeting_id = ?")
                .param(meeting)
                .update();
    }

    /** Gives up a run; what was made before stays. */
    void cancel(UUID meeting, BinderPart part) {
        jdbc.sql("delete from meeting_binder where meeting_id = ? and part = ? and file_id is null")
                .params(meeting, part.name())
                .update();
        jdbc.sql("update meeting_binder set state = 'READY', claim = null where meeting_id = ? and part = ?")
                .params(meeting, part.name())
                .update();
    }

    Optional<Claimed> claim() {
        return jdbc.sql("""
                        update meeting_binder set state = 'BUILDING', claim = gen_random_uuid(), claimed_at = now(),
                            attempts = attempts + 1, done = 0
                        where (meeting_id, part) = (select meeting_id, part from meeting_binder
                            where state = 'WAITING'
                                or state = 'BUILDING' and claimed_at < now() - interval '5 minutes'
                            order by requested_at limit 1 for update skip locked)
                        returning meeting_id, part, claim, attempts""")
                .query((row, number) -> new Claimed(
                        row.getObject(1, UUID.class),
                        BinderPart.valueOf(row.getString(2)),
                        row.getObject(3, UUID.class),
                        row.getInt(4)))
                .optional();
    }

    /** Notes how far it is; whether the run is still wanted. */
    boolean progress(Claimed run, int done, int total) {
        return jdbc.sql("update meeting_binder set done = ?, total = ?, claimed_at = now() where claim = ?")
                        .params(done, total, run.claim())
                        .update()
                == 1;
    }

    /** Takes over what was made; answers the file that it replaces, or nothing where the run is not wanted any more. */
    Optional<Replaced> finish(Claimed run, UUID file, String fingerprint, BinderMaking.Made made, Instant now) {
        Optional<Replaced> before = jdbc.sql("select file_id from meeting_binder where claim = ? for update")
                .param(run.claim())
                .query((row, number) -> new Replaced(Optional.ofNullable(row.getObject(1, UUID.class))))
                .optional();
        jdbc.sql("update meeting_binder set state = 'READY', claim = null, file_id = ?, fingerprint = ?, pages = ?,"
                        + " missing = ?, built_at = ? where claim = ?")
                .params(file, fingerprint, made.pages(), made.missing(), Timestamp.from(now), run.claim())
                .update();
        return before;
    }

    /** The file that a new one takes the place of. */
    record Replaced(Optional<UUID> file) {}

    void fail(Claimed run) {
        jdbc.sql("update meeting_binder set state = 'FAILED', claim = null where claim = ?")
                .param(run.claim())
                .update();
    }
}
