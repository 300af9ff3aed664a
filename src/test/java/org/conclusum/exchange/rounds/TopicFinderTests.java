package org.conclusum.exchange.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.exchange.rounds.TopicFinder.Text;
import org.junit.jupiter.api.Test;

class TopicFinderTests {

    private static final UUID LAUSITZ = UUID.randomUUID();
    private static final UUID RHEIN = UUID.randomUUID();

    private static Text text(UUID committee, String title, String... stems) {
        return new Text(new SharedTopic.Source(UUID.randomUUID(), committee, title), Set.of(stems));
    }

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
    void givesNoWeightToWordsThatAllHave() {
        assertThat(new TopicFinder(List.of(BUS, SCHOOL)).topics()).isEmpty();
        assertThat(new TopicFinder(List.of()).topics()).isEmpty();
    }
}
