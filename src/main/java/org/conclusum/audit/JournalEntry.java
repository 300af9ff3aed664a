package org.conclusum.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the journal keeps of a change: when, what, who, about what, and the short facts.
 *
 * @param facts a JSON object in canonical spelling
 */
record JournalEntry(
        Instant at,
        String event,
        @Nullable UUID actorAccount,
        String actorName,
        List<UUID> subjects,
        Subject.Kind subjectKind,
        UUID subjectId,
        @Nullable UUID committee,
        boolean confidential,
        String facts) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static JournalEntry of(DomainEvent event, Instant at) {
        Actor actor = event.actor();
        List<Subject> subjects = event.subjects();
        Subject first = subjects.getFirst();
        return new JournalEntry(
                at.truncatedTo(ChronoUnit.MICROS),
                event.getClass().getSimpleName(),
                actor instanceof Actor.Person person ? person.account() : null,
                actor.name(),
                subjects.stream().map(Subject::id).distinct().toList(),
                first.kind(),
                first.id(),
                subjects.stream()
                        .filter(subject -> subject.kind() == Subject.Kind.COMMITTEE)
                        .map(Subject::id)
                        .findFirst()
                        .orElse(null),
                event.confidential(),
                EventFacts.of(event));
    }

    static JournalEntry read(ResultSet row) throws SQLException {
        Array subjects = row.getArray("subjects");
        return new JournalEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("event"),
                row.getObject("actor_account", UUID.class),
                row.getString("actor_name"),
                Arrays.stream((Object[]) subjects.getArray())
                        .map(UUID.class::cast)
                        .toList(),
                Subject.Kind.valueOf(row.getString("subject_kind")),
                row.getObject("subject_id", UUID.class),
                row.getObject("committee_id", UUID.class),
                row.getBoolean("confidential"),
                CanonicalJson.of(JSON.readTree(row.getString("facts"))));
    }

    String actorKind() {
        return actorAccount == null ? "PROCEDURE" : "PERSON";
    }

    /** SHA-256 over the canonical spelling of everything the entry says. */
    byte[] contentHash() {
        String content = new CanonicalObject()
                .put("actorAccount", actorAccount)
                .put("actorKind", actorKind())
                .put("actorName", actorName)
                .put("at", at)
                .put("committee", committee)
                .put("confidential", confidential)
                .put("event", event)
                .putSpelled("facts", facts)
                .put("subjectId", subjectId)
                .put("subjectKind", subjectKind)
                .put("subjects", subjects)
                .toString();
        return sha256(content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
