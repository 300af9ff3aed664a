package org.conclusum.monitoring.imports;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.genesis.FlatFileCount;
import org.conclusum.monitoring.genesis.FlatTable;
import org.conclusum.monitoring.genesis.Rejection;
import org.conclusum.monitoring.plain.PlainMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The imports as they are written down. */
@Component
class ImportLog {

    /**
     * What is known of an import that somebody wants to go on with.
     *
     * @param region of the office that brought it, none where a procedure did
     */
    record Entry(
            UUID id,
            ImportState state,
            @Nullable String tableCode,
            @Nullable String region,
            @Nullable Integer vintage,
            String fileName,
            boolean plain) {}

    private static final String ENTRY =
            "select id, state, table_code, region, vintage, file_name, plain from figure_import where id = ?";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    ImportLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> sources() {
        return jdbc.sql("select code from figure_source").query(String.class).list();
    }

    void begin(UUID id, ImportOrder order, @Nullable String region, Actor actor, Instant now) {
        jdbc.sql("insert into figure_import (id, file_name, source, retrieved_on, alteration, region, account, actor,"
                        + " state, begun_at) values (:id, :file, :source, :retrieved, :alteration, :region, :account,"
                        + " :actor, 'READING', :now)")
                .param("id", id)
                .param("file", order.fileName())
                .param("source", order.source())
                .param("retrieved", Date.valueOf(order.retrievedOn()))
                .param("alteration", order.alteration())
                .param("region", region)
                .param("account", actor instanceof Actor.Person person ? person.account() : null)
                .param("actor", actor.name())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Waits for somebody to say what the columns mean; what was found by an earlier reading is forgotten. */
    void mapping(UUID id, PlainMapping mapping) {
        jdbc.sql("update figure_import set state = 'MAPPING', plain = true, mapping = :mapping::jsonb, contents = null,"
                        + " rejected = 0, rejections = '[]', examples = '[]', read_at = null where id = :id")
                .param("mapping", JSON.writeValueAsString(mapping))
                .param("id", id)
                .update();
    }

    /** The columns are mapped; the file is being read. */
    void mapped(UUID id, PlainMapping mapping, Instant now) {
        jdbc.sql(
                        "update figure_import set state = 'READING', mapping = :mapping::jsonb, begun_at = :now where id = :id")
                .param("mapping", JSON.writeValueAsString(mapping))
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    /** How the columns of a plain table were mapped last. */
    Optional<PlainMapping> mappingOf(UUID id) {
        return jdbc.sql("select mapping::text from figure_import where id = ? and mapping is not null")
                .param(id)
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, PlainMapping.class));
    }

    void examples(UUID id, List<FigureChange> changes) {
        jdbc.sql("update figure_import set examples = :examples::jsonb where id = :id")
                .param("examples", JSON.writeValueAsString(changes))
                .param("id", id)
                .update();
    }

    void ready(UUID id, String table, FlatFileCount count, Comparison comparison, Instant now) {
        counted(id, table, count, "READY", now);
        jdbc.sql("update figure_import set contents = :contents::jsonb, state = 'READY' where id = :id")
                .param("contents", JSON.writeValueAsString(count.table()))
                .param("id", id)
                .update();
        compared(id, comparison);
    }

    void refused(UUID id, String table, FlatFileCount count, Instant now) {
        counted(id, table, count, "REFUSED", now);
    }

    private void counted(UUID id, String table, FlatFileCount count, String state, Instant now) {
        jdbc.sql("update figure_import set table_code = :table, rows_read = :rows, values_read = :values,"
                        + " marks = :marks::jsonb, territories = :territories, periods = :periods,"
                        + " rejected = :rejected, rejections = :rejections::jsonb, read_at = :now,"
                        + " contents = case when :state = 'READY' then '{}'::jsonb end, state = :state where id = :id")
                .param("table", table)
                .param("rows", count.rows())
                .param("values", count.values())
                .param("marks", JSON.writeValueAsString(count.marks()))
                .param("territories", count.municipalities())
                .param("periods", count.periods())
                .param("rejected", count.rejected())
                .param("rejections", JSON.writeValueAsString(count.rejections()))
                .param("now", Timestamp.from(now))
                .param("state", state)
                .param("id", id)
                .update();
    }

    void refused(UUID id, Rejection rejection, Instant now) {
        jdbc.sql("update figure_import set state = 'REFUSED', rejected = 1, rejections = :rejections::jsonb,"
                        + " read_at = :now where id = :id")
                .param("rejections", JSON.writeValueAsString(List.of(rejection)))
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    /** Its columns cannot be mapped any more. */
    void withoutFile(UUID id) {
        jdbc.sql("update figure_import set plain = false, mapping = null where id = ?")
                .param(id)
                .update();
    }

    /** Refused tables whose columns nobody mapped again. */
    List<UUID> refusedBefore(Instant moment) {
        return jdbc.sql("select id from figure_import where state = 'REFUSED' and plain and begun_at < ?")
                .param(Timestamp.from(moment))
                .query(UUID.class)
                .list();
    }

    Optional<Entry> find(UUID id) {
        return jdbc.sql(ENTRY).param(id).query(Entry.class).optional();
    }

    /** What is known of the import, which nobody else changes until the end of the transaction. */
    Optional<Entry> lock(UUID id) {
        return jdbc.sql(ENTRY + " for update").param(id).query(Entry.class).optional();
    }

    FlatTable contents(UUID id) {
        return JSON.readValue(
                jdbc.sql("select contents::text from figure_import where id = ?")
                        .param(id)
                        .query(String.class)
                        .single(),
                FlatTable.class);
    }

    int nextVintage() {
        return jdbc.sql("select nextval('figure_vintage')").query(Integer.class).single();
    }

    void applied(UUID id, int vintage, Comparison comparison, Instant now) {
        compared(id, comparison);
        jdbc.sql("update figure_import set state = 'APPLIED', vintage = ?, applied_at = ?, contents = null"
                        + " where id = ?")
                .params(vintage, Timestamp.from(now), id)
                .update();
    }

    void undone(UUID id, Actor actor, Instant now) {
        jdbc.sql("update figure_import set state = 'UNDONE', undone_at = ?, undone_by = ? where id = ?")
                .params(Timestamp.from(now), actor.name(), id)
                .update();
    }

    long laterOnes(String table, int vintage) {
        return jdbc.sql("select count(*) from figure_import where table_code = ? and state = 'APPLIED' and vintage > ?")
                .params(table, vintage)
                .query(Long.class)
                .single();
    }

    void forget(UUID id) {
        jdbc.sql("delete from figure_import where id = ?").param(id).update();
    }

    /** Imports that nobody goes on with: read or refused, and left alone since. */
    List<UUID> leftAlone(Instant reading, Instant ready) {
        return jdbc.sql("select id from figure_import where (state = 'READING' and begun_at < ?)"
                        + " or (state in ('READY', 'MAPPING') and begun_at < ?)")
                .params(Timestamp.from(reading), Timestamp.from(ready))
                .query(UUID.class)
                .list();
    }

    private void compared(UUID id, Comparison comparison) {
        jdbc.sql("update figure_import set fresh = ?, changed = ?, same = ? where id = ?")
                .params(comparison.fresh(), comparison.changed(), comparison.same(), id)
                .update();
    }
}
