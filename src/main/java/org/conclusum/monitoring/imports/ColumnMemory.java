package org.conclusum.monitoring.imports;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.conclusum.monitoring.plain.PlainMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What an office said of the columns of plain tables, by their shape, and the names of territories. */
@Component
class ColumnMemory {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    ColumnMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PlainMapping> recall(@Nullable String region, String shape) {
        return jdbc.sql("select mapping::text from figure_mapping where region = ? and shape = ?")
                .params(Objects.requireNonNullElse(region, ""), shape)
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, PlainMapping.class));
    }

    void keep(@Nullable String region, PlainMapping mapping, Instant now) {
        jdbc.sql("insert into figure_mapping (region, shape, mapping, used_at) values (:region, :shape,"
                        + " :mapping::jsonb, :now) on conflict (region, shape) do update set mapping = excluded.mapping,"
                        + " used_at = excluded.used_at")
                .param("region", Objects.requireNonNullElse(region, ""))
                .param("shape", mapping.shape())
                .param("mapping", JSON.writeValueAsString(mapping))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Names of territories by key, as figures told of them. */
    Map<String, String> territories() {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("select ags, label from figure_territory").query(row -> {
            names.put(row.getString("ags"), row.getString("label"));
        });
        return names;
    }
}
