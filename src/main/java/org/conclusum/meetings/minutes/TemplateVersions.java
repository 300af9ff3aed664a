package org.conclusum.meetings.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The texts that committees begin their minutes with, version by version; none is ever changed or removed. */
@Repository
class TemplateVersions {

    private final JdbcClient jdbc;

    TemplateVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The texts of a committee as they counted at a moment. */
    Map<MinutesOccasion, TemplateText> on(UUID committee, Instant moment) {
        Map<MinutesOccasion, TemplateText> texts = new EnumMap<>(MinutesOccasion.class);
        for (MinutesOccasion occasion : MinutesOccasion.values()) {
            texts.put(occasion, ShippedTemplates.of(occasion));
        }
        jdbc.sql("select distinct on (occasion) * from minutes_template where committee_id = ? and edited_at <= ?"
                        + " order by occasion, version desc")
                .params(committee, Timestamp.from(moment))
                .query(TemplateVersions::row)
                .list()
                .forEach(row -> texts.put(row.occasion(), new TemplateText(row.text())));
        return texts;
    }

    /** The latest versions of those occasions that somebody has changed. */
    List<TemplateRow> latest(UUID committee) {
        return jdbc.sql("select distinct on (occasion) * from minutes_template where committee_id = ?"
                        + " order by occasion, version desc")
                .param(committee)
                .query(TemplateVersions::row)
                .list();
    }

    TemplateRow latest(UUID committee, MinutesOccasion occasion) {
        return of(committee, occasion).stream().findFirst().orElseGet(() -> TemplateRow.shipped(occasion));
    }

    /** The versions of an occasion, the latest first. */
    List<TemplateRow> of(UUID committee, MinutesOccasion occasion) {
        return jdbc.sql("select * from minutes_template where committee_id = ? and occasion = ? order by version desc")
                .params(committee, occasion.name())
                .query(TemplateVersions::row)
                .list();
    }

    /** Adds the version that follows the one that was seen; answers whether nobody else was faster. */
    boolean add(
            UUID committee, MinutesOccasion occasion, int seen, @Nullable TemplateText text, Actor by, Instant now) {
        return jdbc.sql("""
                        insert into minutes_template (committee_id, occasion, version, text, edited_by, edited_at)
                        select :committee, :occasion, :seen + 1, :text, :by, :at
                        where :seen = (select coalesce(max(version), 0) from minutes_template
                            where committee_id = :committee and occasion = :occasion)
                        on conflict do nothing""")
                        .param("committee", committee)
                        .param("occasion", occasion.name())
                        .param("seen", seen)
                        .param("text", text == null ? null : text.words(), Types.VARCHAR)
                        .param("by", by.name())
                        .param("at", Timestamp.from(now))
                        .update()
                == 1;
    }

    SpeakersSetting speakers(UUID committee) {
        return jdbc.sql("select * from minutes_speakers where committee_id = ? order by version desc limit 1")
                .param(committee)
                .query((row, number) -> new SpeakersSetting(
                        SpeakersTelling.valueOf(row.getString("telling")),
                        row.getInt("version"),
                        row.getString("edited_by")))
                .optional()
                .orElse(new SpeakersSetting(SpeakersTelling.NAMES, 0, null));
    }

    boolean tell(UUID committee, int seen, SpeakersTelling telling, Actor by, Instant now) {
        return jdbc.sql("""
                        insert into minutes_speakers (committee_id, version, telling, edited_by, edited_at)
                        select :committee, :seen + 1, :telling, :by, :at
                        where :seen = (select coalesce(max(version), 0) from minutes_speakers
                            where committee_id = :committee)
                        on conflict do nothing""")
                        .param("committee", committee)
                        .param("seen", seen)
                        .param("telling", telling.name())
                        .param("by", by.name())
                        .param("at", Timestamp.from(now))
                        .update()
                == 1;
    }

    private static TemplateRow row(ResultSet row, int number) throws SQLException {
        MinutesOccasion occasion = MinutesOccasion.valueOf(row.getString("occasion"));
        String own = row.getString("text");
        return new TemplateRow(
                occasion,
                row.getInt("version"),
                own == null,
                Objects.requireNonNullElseGet(
                        own, () -> ShippedTemplates.of(occasion).words()),
                row.getString("edited_by"),
                row.getTimestamp("edited_at").toInstant());
    }
}
