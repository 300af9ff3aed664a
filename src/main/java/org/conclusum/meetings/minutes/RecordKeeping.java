package org.conclusum.meetings.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the record of a meeting as it was when its minutes went to the members; until then it is read anew. */
@Component
class RecordKeeping {

    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final RecordReading reading;

    RecordKeeping(JdbcClient jdbc, RecordReading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    /** The record in this language; closed items included. */
    MinutesRecord of(UUID meeting, Locale language) {
        return jdbc.sql("select record ->> ? from minutes where meeting_id = ? and record is not null")
                .params(known(language).getLanguage(), meeting)
                .query(String.class)
                .optional()
                .map(kept -> JSON.readValue(kept, MinutesRecord.class))
                .orElseGet(() -> reading.read(meeting, known(language)));
    }

    void freeze(UUID meeting) {
        Map<String, MinutesRecord> byLanguage = new HashMap<>();
        for (Locale language : LANGUAGES) {
            byLanguage.put(language.getLanguage(), reading.read(meeting, language));
        }
        jdbc.sql("update minutes set record = cast(? as jsonb) where meeting_id = ?")
                .params(JSON.writeValueAsString(byLanguage), meeting)
                .update();
    }

    private static Locale known(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN;
    }
}
