package org.conclusum.exchange.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.evidence.CitedIndicator;
import org.conclusum.exchange.rounds.TopicFinder.Text;
import org.junit.jupiter.api.Test;

class TopicFinderTests {

    private static final UUID LAUSITZ = UUID.randomUUID();
    private static final UUID RHEIN = UUID.randomUUID();

    private static Text text(UUID committee, String title, String... stems) {
        return new Text(new SharedTopic.Source(UUID.randomUUID(), committee, title), Set.of(stems), Set.of());
    }

    /** A text with words of its own, which rests on figures. */
    private static Text citing(UUID committee, String title, CitedIndicator... cited) {
        return new Text(
                new SharedTopic.Source(UUID.randomUUID(), committee, title), Set.of(title + " allein"), Set.of(cited));
    }

    private static CitedIndicator indicator(String name, String table) {
        return new CitedIndicator(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, table);
    }

    private static final CitedIndicator LEAVERS = indicator("Schulabgänger ohne Abschluss", "21111-02");
    private static final CitedIndicator GRADUATES = indicator("Schulabgänger mit Abitur", "21111-02");
    private static final CitedIndicator BIRTHS = indicator("Geburten", "12612-01");
    private static final CitedIndicator STUDENTS = indicator("Studierende", "21311-01");

    private static final Text ALL_DAY = text(LAUSITZ, "Ganztag", "ganztag", "personal", "hort", "kommun");
    private static final Text POOL = text(RHEIN, "Springer", "ganztag", "personal", "pool", "kommun");
    private static final Text BUS = text(RHEIN, "Bus", "bus", "fahrt", "schul", "kommun");
    private static final Text SCHOOL = text(LAUSITZ, "Schulnetz", "schulnetz", "oberstuf", "planung", "kommun");

    @Test
    void findsWhatTwoCommitteesShare() {
        assertThat(new TopicFinder(List.of(ALL_DAY, POOL, BUS, SCHOOL)).topics())
                .singleElement()
                .satisfies(topic -> {
                    assertThat(topic.sources())
                            .extracting(SharedTopic.Source::title)
                            .containsExactly("Ganztag", "Springer");
                    assertThat(topic.words()).contains("ganztag", "personal");
                    assertThat(topic.figures()).isEmpty();
                    assertThat(topic.related()).isEmpty();
                    assertThat(topic.likeness()).isBetween(TopicFinder.ALIKE, 1.0);
                });
    }

    @Test
    void findsNothingWithinOneCommittee() {
        Text again = text(LAUSITZ, "Ganztag II", "ganztag", "personal", "hort", "kommun");
        assertThat(new TopicFinder(List.of(ALL_DAY, again, BUS, SCHOOL)).topics())
                .isEmpty();
    }

    @Test
    void findsWhatTwoCommitteesProveByTheSameFigures() {
        Text coaching = citing(LAUSITZ, "Lotsen", LEAVERS, BIRTHS);
        Text workshop = citing(RHEIN, "Werkstatt", LEAVERS);
        Text campus = citing(RHEIN, "Campus", STUDENTS);
        assertThat(new TopicFinder(List.of(coaching, campus, workshop, BUS)).topics())
                .singleElement()
                .satisfies(topic -> {
                    assertThat(topic.sources())
                            .extracting(SharedTopic.Source::title)
                            .containsExactly("Lotsen", "Werkstatt");
                    assertThat(topic.words())
                            .as("the texts have nothing in common")
                            .isEmpty();
                    assertThat(topic.figures()).containsExactly("Schulabgänger ohne Abschluss");
                    assertThat(topic.related()).isEmpty();
                    assertThat(topic.likeness()).isEqualTo(1);
                });
        assertThat(new TopicFinder(List.of(coaching, citing(LAUSITZ, "Werkstatt", LEAVERS))).topics())
                .as("within one committee")
                .isEmpty();
    }

    @Test
    void findsFiguresOfTheSameStatisticsHalfAsAlike() {
        assertThat(new TopicFinder(List.of(citing(LAUSITZ, "Lotsen", LEAVERS), citing(RHEIN, "Kolleg", GRADUATES)))
                        .topics())
                .singleElement()
                .satisfies(topic -> {
                    assertThat(topic.figures()).isEmpty();
                    assertThat(topic.related())
                            .containsExactly("Schulabgänger mit Abitur", "Schulabgänger ohne Abschluss");
                    assertThat(topic.likeness()).isEqualTo(0.5);
                });
        assertThat(new TopicFinder(List.of(
                                citing(LAUSITZ, "Lotsen", LEAVERS, BIRTHS, STUDENTS),
                                citing(
                                        RHEIN,
                                        "Kolleg",
                                        GRADUATES,
                                        indicator("Horte", "22541"),
                                        indicator("Kitas", "22543"))))
                        .topics())
                .as("one of three of the same statistics is too little")
                .isEmpty();
    }

    @Test
    void takesNoFigureThatManyCiteForAReason() {
        List<Text> texts = new ArrayList<>();
        for (int number = 0; number < FigureComparison.COMMON_GROUND; number++) {
            texts.add(citing(number == 0 ? RHEIN : LAUSITZ, "Vorlage " + number, BIRTHS));
        }
        assertThat(new TopicFinder(texts).topics()).hasSize(1);
        texts.add(citing(RHEIN, "Eine mehr", BIRTHS));
        assertThat(new TopicFinder(texts).topics()).isEmpty();
    }

    @Test
    void givesNoWeightToWordsThatAllHave() {
        assertThat(new TopicFinder(List.of(BUS, SCHOOL)).topics()).isEmpty();
        assertThat(new TopicFinder(List.of()).topics()).isEmpty();
    }
}
