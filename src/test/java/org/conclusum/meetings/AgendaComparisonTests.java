package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.conclusum.meetings.AgendaComparison.Fate;
import org.conclusum.meetings.AgendaComparison.Line;
import org.conclusum.meetings.AgendaVersion.Item;
import org.junit.jupiter.api.Test;

class AgendaComparisonTests {

    private final UUID opening = UUID.randomUUID();
    private final UUID schools = UUID.randomUUID();
    private final UUID buses = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    private static Item item(UUID id, int number, String title) {
        return new Item(id, String.valueOf(number), title, null, false);
    }

    private List<Item> before() {
        return List.of(
                item(opening, 1, "Eröffnung"),
                item(schools, 2, "Schulnetz"),
                item(buses, 3, "Lernbus"),
                item(other, 4, "Verschiedenes"));
    }

    @Test
    void findsNothingBetweenEqualAgendas() {
        AgendaComparison comparison = AgendaComparison.between(before(), before());

        assertThat(comparison.lines()).extracting(Line::fate).containsOnly(Fate.KEPT);
        assertThat(comparison.changes()).isZero();
    }

    @Test
    void tellsWhatCameAndWhatWent() {
        UUID added = UUID.randomUUID();
        AgendaComparison comparison = AgendaComparison.between(
                before(),
                List.of(
                        item(opening, 1, "Eröffnung"),
                        item(buses, 2, "Lernbus"),
                        item(added, 3, "Praktika"),
                        item(other, 4, "Verschiedenes")));

        assertThat(comparison.lines())
                .extracting(line -> line.item().title(), Line::fate)
                .containsExactly(
                        tuple("Eröffnung", Fate.KEPT),
                        tuple("Lernbus", Fate.KEPT),
                        tuple("Praktika", Fate.CAME),
                        tuple("Verschiedenes", Fate.KEPT),
                        tuple("Schulnetz", Fate.WENT));
        assertThat(comparison.changes()).isEqualTo(2);
    }

    @Test
    void tellsOnlyOfTheItemThatMoved() {
        AgendaComparison comparison = AgendaComparison.between(
                before(),
                List.of(
                        item(opening, 1, "Eröffnung"),
                        item(other, 2, "Verschiedenes"),
                        item(schools, 3, "Schulnetz"),
                        item(buses, 4, "Lernbus")));

        assertThat(comparison.lines())
                .filteredOn(line -> line.fate() == Fate.MOVED)
                .extracting(line -> line.item().title())
                .containsExactly("Verschiedenes");
    }

    @Test
    void tellsOfOtherWords() {
        AgendaComparison comparison =
                AgendaComparison.between(before().subList(0, 1), List.of(item(opening, 1, "Begrüßung")));

        assertThat(comparison.lines().getFirst().isReworded()).isTrue();
        assertThat(comparison.changes()).isEqualTo(1);
    }
}
