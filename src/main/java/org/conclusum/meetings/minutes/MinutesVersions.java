package org.conclusum.meetings.minutes;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.documents.RichText;
import org.conclusum.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The versions of the texts. What the same person goes on writing within a few minutes is one version, so that the
 * history shows steps and not key strokes.
 */
@Repository
class MinutesVersions {

    /** How long somebody writes on one version. */
    private static final Duration ONE_STEP = Duration.ofMinutes(10);

    private final JdbcClient jdbc;

    MinutesVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the text as a version; answers whether it is a new one. */
    boolean keep(UUID section, int revision, VersionOrigin origin, RichText text, Actor by, Instant now) {
        if (origin == VersionOrigin.WRITTEN && goOn(section, revision, text, by, now)) {
            return false;
        }
        jdbc.sql(
                        "insert into minutes_version (id, section_id, revision, origin, html, account_id, written_by, begun_at,"
                                + " written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), section, revision, origin.name(), text.html())
                .param(by instanceof Actor.Person person ? person.account() : null)
                .params(by.name(), Timestamp.from(now), Timestamp.from(now))
                .update();
        return true;
    }

    /** The latest version becomes this text where the same person wrote it a short while ago. */
    private boolean goOn(UUID section, int revision, RichText text, Actor by, Instant now) {
        if (!(by instanceof Actor.Person person)) {
            return false;
        }
        return jdbc.sql("update minutes_version set html = ?, revision = ?, written_at = ?"
                                + " where section_id = ? and revision = ? and origin = 'WRITTEN' and account_id = ?"
                                + " and begun_at > ? and written_at <= ?")
                        .params(
                                text.html(),
                                revision,
                                Timestamp.from(now),
                                section,
                                revision - 1,
                                person.account(),
                                Timestamp.from(now.minus(ONE_STEP)),
                                Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Whether nobody has written on a section yet. */
    boolean areFromTemplate(UUID section) {
        return jdbc.sql(
                        "select not exists (select 1 from minutes_version where section_id = ? and origin <> 'TEMPLATE')")
                .param(section)
                .query(Boolean.class)
                .single();
    }

    /** The versions of a section, the latest first. */
    List<MinutesVersion> of(UUID section) {
        return jdbc.sql(
                        "select * from minutes_version where section_id = ? order by written_at desc, revision desc, id")
                .param(section)
                .query((row, number) -> new MinutesVersion(
                        row.getObject("id", UUID.class),
                        row.getInt("revision"),
                        VersionOrigin.valueOf(row.getString("origin")),
                        new RichText(Objects.requireNonNull(row.getString("html"))),
                        Objects.requireNonNull(row.getString("written_by")),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }
}
