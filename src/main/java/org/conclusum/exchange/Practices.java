package org.conclusum.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Practices and their editions in the database. */
@Component
class Practices {

    private static final String COLUMNS = "id, committee_id, giver, giver_name, resolution_id, signer, installation,"
            + " origin_id, origin_edition, state, edition, title, content, revision, writers, changed_by, changed_at,"
            + " consent_account, consent_by, consent_at, review_due, remark";

    private final JdbcClient jdbc;

    Practices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Practice practice) {
        write(
                        "insert into practice (" + COLUMNS
                                + ") values (:id, :committee, :giver, :giverName, :resolution,"
                                + " :signer, :installation, :originId, :originEdition, :state, :edition, :title,"
                                + " cast(:content as jsonb), :revision, cast(:writers as uuid[]), :changedBy, :changedAt,"
                                + " :consentAccount, :consentBy, :consentAt, :reviewDue, :remark)",
                        practice)
                .param("committee", practice.committee())
                .param("giver", practice.giver())
                .param("giverName", practice.giverName())
                .param("resolution", practice.resolution())
                .param("signer", practice.origin().signer())
                .param("installation", practice.origin().installation())
                .param("originId", practice.origin().id())
                .update();
    }

    /** It came out of the adoption of another practice. */
    void cameOutOf(UUID practice, UUID adoption) {
        jdbc.sql("update practice set adoption_id = ? where id = ?")
                .params(adoption, practice)
                .update();
    }

    /** The adoption on whose proposal a resolution decided. */
    Optional<UUID> adoptionOf(UUID resolution) {
        return jdbc.sql("select a.id from adoption a join resolution r on r.proposal_id = a.proposal_id where r.id = ?")
                .param(resolution)
                .query(UUID.class)
                .optional();
    }

    /** The practice that came out of an adoption. */
    Optional<UUID> ofAdoption(UUID adoption) {
        return jdbc.sql(
                        "select id from practice where adoption_id = ? and state <> 'WITHDRAWN' order by changed_at limit 1")
                .param(adoption)
                .query(UUID.class)
                .optional();
    }

    void update(Practice practice) {
        write(
                        "update practice set origin_edition = :originEdition, state = :state, edition = :edition, title = :title,"
                                + " content = cast(:content as jsonb), revision = :revision,"
                                + " writers = cast(:writers as uuid[]), changed_by = :changedBy, changed_at = :changedAt,"
                                + " consent_account = :consentAccount, consent_by = :consentBy, consent_at = :consentAt,"
                                + " review_due = :reviewDue, remark = :remark where id = :id",
                        practice)
                .update();
    }

    private StatementSpec write(String sql, Practice practice) {
        Consent consent = practice.consent();
        return jdbc.sql(sql)
                .param("id", practice.id())
                .param("originEdition", practice.origin().edition())
                .param("state", practice.state().name())
                .param("edition", practice.edition())
                .param("title", practice.content().title())
                .param("content", PracticeJson.write(practice.content()))
                .param("revision", practice.revision())
                .param(
                        "writers",
                        practice.writers().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .param("changedBy", practice.changedBy())
                .param("changedAt", Timestamp.from(practice.changedAt()))
                .param("consentAccount", consent == null ? null : consent.account())
                .param("consentBy", consent == null ? null : consent.by())
                .param("consentAt", consent == null ? null : Timestamp.from(consent.at()))
                .param("reviewDue", practice.reviewDue())
                .param("remark", practice.remark());
    }

    /** Keeps what was published; the words of it are found from now on. */
    void addEdition(Practice practice, PracticeEdition edition) {
        PracticeContent content = edition.content();
        jdbc.sql("insert into practice_edition (practice_id, number, title, field, phase, evidence, content, words,"
                        + " consent_by, consent_at, released_by, released_at) values (:practice, :number, :title, :field,"
                        + " :phase, :evidence, cast(:content as jsonb), setweight(search_words(:title), 'A')"
                        + " || setweight(search_words(:head), 'B') || setweight(search_words(:body), 'C'), :consentBy,"
                        + " :consentAt, :releasedBy, :releasedAt)")
                .param("practice", practice.id())
                .param("number", edition.number())
                .param("title", content.title())
                .param("field", content.field().name())
                .param("phase", content.phase().name())
                .param("evidence", content.evidence().name())
                .param("content", PracticeJson.write(content))
                .param("head", practice.giverName() + " " + content.summary() + " " + content.targetGroup())
                .param("body", body(content))
                .param("consentBy", edition.consentBy())
                .param("consentAt", Timestamp.from(edition.consentAt()))
                .param("releasedBy", edition.releasedBy())
                .param("releasedAt", Timestamp.from(edition.releasedAt()))
                .update();
    }

    private static String body(PracticeContent content) {
        return String.join("\n", content.sections().values()) + "\n"
                + content.elements().stream()
                        .map(element -> element.name() + " " + element.note())
                        .collect(Collectors.joining("\n"));
    }

    Optional<Practice> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from practice where id = ?")
                .param(id)
                .query(Practices::practice)
                .optional();
    }

    /** Kept from others until the transaction ends. */
    Practice lock(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from practice where id = ? for update")
                .param(id)
                .query(Practices::practice)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.PRACTICE, id));
    }

    List<PracticeEdition> editions(UUID practice) {
        return jdbc.sql("select number, content, consent_by, consent_at, released_by, released_at from practice_edition"
                        + " where practice_id = ? order by number desc")
                .param(practice)
                .query(Practices::edition)
                .list();
    }

    Optional<PracticeEdition> edition(UUID practice, int number) {
        return jdbc.sql("select number, content, consent_by, consent_at, released_by, released_at from practice_edition"
                        + " where practice_id = ? and number = ?")
                .params(practice, number)
                .query(Practices::edition)
                .optional();
    }

    static PracticeEdition edition(ResultSet row, int number) throws SQLException {
        return new PracticeEdition(
                row.getInt("number"),
                PracticeJson.read(row.getString("content")),
                row.getString("consent_by"),
                row.getObject("consent_at", OffsetDateTime.class).toInstant(),
                row.getString("released_by"),
                row.getObject("released_at", OffsetDateTime.class).toInstant());
    }

    private static Practice practice(ResultSet row, int number) throws SQLException {
        String consentBy = row.getString("consent_by");
        return new Practice(
                row.getObject("id", UUID.class),
                row.getObject("committee_id", UUID.class),
                row.getString("giver"),
                row.getString("giver_name"),
                row.getObject("resolution_id", UUID.class),
                new PracticeOrigin(
                        row.getString("signer"),
                        row.getString("installation"),
                        row.getObject("origin_id", UUID.class),
                        row.getInt("origin_edition")),
                PracticeState.valueOf(row.getString("state")),
                row.getInt("edition"),
                PracticeJson.read(row.getString("content")),
                row.getLong("revision"),
                writers(row),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                consentBy == null
                        ? null
                        : new Consent(
                                row.getObject("consent_account", UUID.class),
                                consentBy,
                                row.getObject("consent_at", OffsetDateTime.class)
                                        .toInstant()),
                row.getObject("review_due", LocalDate.class),
                row.getString("remark"));
    }

    private static Set<UUID> writers(ResultSet row) throws SQLException {
        Object[] ids = (Object[]) row.getArray("writers").getArray();
        return Arrays.stream(ids)
                .map(Objects::requireNonNull)
                .map(UUID.class::cast)
                .collect(Collectors.toSet());
    }
}
