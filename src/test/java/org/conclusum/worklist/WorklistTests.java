package org.conclusum.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorklistTests {

    private static final Instant MONDAY = Instant.parse("2026-11-23T11:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T11:00:00Z");
    private static final Actor.Person PERSON = new Actor.Person(UUID.randomUUID(), "Landkreis Görlitz");

    private final RememberingSource tasks = new RememberingSource("task");
    private final RememberingSource ballots = new RememberingSource("ballot");
    private final Worklist worklist = new Worklist(List.of(tasks, ballots), substitute -> Set.of());

    @Test
    void mergesTheSourcesByUrgencyAndPutsWhatHasNoDeadlineLast() {
        tasks.open("a", null);
        tasks.open("b", TUESDAY);
        ballots.open("c", MONDAY);

        assertThat(worklist.openFor(PERSON)).extracting(WorkItem::key).containsExactly("ballot:c", "task:b", "task:a");
    }

    @Test
    void putsAVoteThatAMeetingWaitsForFirst() {
        tasks.open("a", MONDAY);
        WorkItem vote = ballots.open("b", null, WorkItem.Tone.VOTE);

        assertThat(worklist.openFor(PERSON)).extracting(WorkItem::key).containsExactly("ballot:b", "task:a");
        assertThat(Urgency.ofItem(vote, TUESDAY)).isEqualTo(Urgency.NOW);
        assertThat(Urgency.ofItem(ballots.open("c", MONDAY, WorkItem.Tone.VOTE), TUESDAY))
                .isEqualTo(Urgency.OVERDUE);
    }

    @Test
    void handsEachChoiceToTheSourceThatKnowsTheItem() {
        WorkItem item = ballots.open("c", MONDAY);
        UUID substitute = UUID.randomUUID();

        worklist.claim(item, PERSON);
        worklist.handBack(item, PERSON);
        worklist.handOver(item, substitute, PERSON);

        assertThat(ballots.asked).containsExactly("claim c", "hand back c", "hand over c to " + substitute);
        assertThat(tasks.asked).isEmpty();
    }

    @Test
    void showsWhatASubstituteDoesForAnAbsentPersonButNeverAVote() {
        UUID absent = UUID.randomUUID();
        tasks.open("a", MONDAY);
        ballots.open("b", null, WorkItem.Tone.VOTE);
        Worklist inPlace = new Worklist(List.of(new Instead(tasks), new Instead(ballots)), person -> Set.of(absent));

        assertThat(inPlace.openFor(PERSON)).extracting(WorkItem::key).containsExactly("task:a");
    }

    /** Everything of a source waits for an absent person. */
    private record Instead(WorklistSource source) implements WorklistSource {
        @Override
        public String name() {
            return source.name();
        }

        @Override
        public List<WorkItem> openFor(Actor.Person person, int limit) {
            return List.of();
        }

        @Override
        public List<WorkItem> openInstead(Actor.Person substitute, Set<UUID> absent, int limit) {
            return source.openFor(substitute, limit);
        }
    }

    @Test
    void refusesAnItemOfAnUnknownSource() {
        WorkItem stranger = new RememberingSource("elsewhere").open("x", MONDAY);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> worklist.claim(stranger, PERSON));
    }

    @Test
    void countsBallotsApart() {
        tasks.open("b", TUESDAY);
        ballots.open("c", MONDAY);

        assertThat(new WorklistCounts(worklist).waiting(PERSON))
                .containsEntry("", 2)
                .containsEntry("ballots", 1);
    }

    private static class RememberingSource implements WorklistSource {

        private final String name;
        private final List<WorkItem> items = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();

        RememberingSource(String name) {
            this.name = name;
        }

        WorkItem open(String id, @Nullable Instant due) {
            return open(id, due, WorkItem.Tone.CHECK);
        }

        WorkItem open(String id, @Nullable Instant due, WorkItem.Tone tone) {
            WorkItem item = new WorkItem(
                    name + ":" + id,
                    name.equals("ballot") ? "CAST_VOTE" : "EXAMINE_PROPOSAL",
                    tone,
                    "Schulnetzplanung " + id,
                    null,
                    UUID.randomUUID(),
                    due,
                    5,
                    "proposals",
                    null,
                    true,
                    true);
            items.add(item);
            return item;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<WorkItem> openFor(Actor.Person person, int limit) {
            return items;
        }

        @Override
        public void claim(String id, Actor.Person person) {
            asked.add("claim " + id);
        }

        @Override
        public void handBack(String id, Actor.Person person) {
            asked.add("hand back " + id);
        }

        @Override
        public List<UUID> substitutes(String id, Actor.Person person) {
            return List.of();
        }

        @Override
        public void handOver(String id, UUID substitute, Actor.Person person) {
            asked.add("hand over " + id + " to " + substitute);
        }
    }
}
