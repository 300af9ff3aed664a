package org.conclusum.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class CanonicalObjectTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void isSpelledAsTheTreeOfItIs() {
        String spelled = new CanonicalObject()
                .put("a", true)
                .put("b", -7)
                .put("c", Long.MAX_VALUE)
                .put("d", null)
                .put("e", "Görlitz \"A\"\n\u0001")
                .put("f", LocalDate.of(2026, 12, 3))
                .put("g", List.of())
                .put("h", Arrays.asList(1, null, "x", List.of(false)))
                .putSpelled("i", "{\"k\":1}")
                .toString();
        assertThat(spelled).isEqualTo(CanonicalJson.of(JSON.readTree(spelled)));
        assertThat(JSON.readTree(spelled).get("e").asString()).isEqualTo("Görlitz \"A\"\n\u0001");
        assertThat(JSON.readTree(spelled).get("f").asString()).isEqualTo("2026-12-03");
        assertThat(JSON.readTree(spelled).get("c").asLong()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void mayBeEmpty() {
        assertThat(new CanonicalObject()).hasToString("{}");
    }

    @Test
    void takesNoMemberOutOfItsOrder() {
        CanonicalObject object = new CanonicalObject().put("b", 1);
        assertThatThrownBy(() -> object.put("a", 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> object.put("b", 2)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Journals that were sealed with the hash of the tree stay intact. */
    @Test
    void hashesAnEntryAsTheTreeOfItIsHashed() {
        JournalEntry byNobody = JournalEntry.of(
                SomethingHappened.by(new Actor.Procedure("ballot")).in(UUID.randomUUID(), true),
                Instant.parse("2026-11-27T09:00:00.123456Z"));
        JournalEntry bySomebody = JournalEntry.of(
                SomethingHappened.by(new Actor.Person(UUID.randomUUID(), "Anna Meißner")), Instant.EPOCH);
        for (JournalEntry entry : List.of(byNobody, bySomebody)) {
            ObjectNode tree = JSON.createObjectNode();
            tree.put("subjectId", entry.subjectId().toString());
            tree.put("subjectKind", entry.subjectKind().name());
            ArrayNode subjects = tree.putArray("subjects");
            entry.subjects().forEach(subject -> subjects.add(subject.toString()));
            tree.put("at", entry.at().toString());
            tree.put("event", entry.event());
            tree.put("actorKind", entry.actorKind());
            tree.put(
                    "actorAccount",
                    entry.actorAccount() == null ? null : entry.actorAccount().toString());
            tree.put("actorName", entry.actorName());
            tree.put(
                    "committee",
                    entry.committee() == null ? null : entry.committee().toString());
            tree.put("confidential", entry.confidential());
            tree.set("facts", JSON.readTree(entry.facts()));
            assertThat(entry.contentHash())
                    .isEqualTo(JournalEntry.sha256(CanonicalJson.of(tree).getBytes(StandardCharsets.UTF_8)));
        }
    }
}
