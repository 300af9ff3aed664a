package org.conclusum.committees.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.conclusum.committees.NoticePeriod;
import org.conclusum.committees.RuleBookText;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.ProcedureRules;
import org.junit.jupiter.api.Test;

class RuleBookInWordsTests {

    private static final RuleBookInWords WORDS = new RuleBookInWords(text(14), List.of());

    @Test
    void tellsThePeriods() {
        assertThat(WORDS.notice())
                .isEqualTo("Die Einladung geht mindestens 14 Kalendertage vor der Sitzung zu, in dringenden Fällen"
                        + " 3 Kalendertage. Der Tag des Zugangs zählt nicht mit.");
        assertThat(WORDS.submission())
                .isEqualTo("Vorlagen kommen bis 21 Tage vor der Sitzung auf die Tagesordnung; spätere warten auf die"
                        + " nächste Sitzung.");
    }

    @Test
    void hasAWordForEveryTopic() {
        assertThat(WORDS.topics()).hasSize(12).allSatisfy(topic -> {
            assertThat(topic.term()).doesNotContain("!");
            assertThat(topic.sentences()).isNotEmpty();
        });
    }

    @Test
    void saysWhatChanges() {
        List<RuleBookChanges.Change> changes = RuleBookChanges.between(text(14), text(7), List.of());

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.term()).isEqualTo("Ladungsfrist");
            assertThat(change.before()).singleElement().asString().contains("14 Kalendertage");
            assertThat(change.after()).singleElement().asString().contains("7 Kalendertage");
        });
        assertThat(RuleBookChanges.between(text(7), text(7), List.of())).isEmpty();
    }

    private static RuleBookText text(int noticeDays) {
        return new RuleBookText(
                "Geschäftsordnung",
                "§ 4",
                false,
                LocalDate.of(2026, 1, 1),
                DecisionRules.simpleMajority(),
                ProcedureRules.usual(),
                new NoticePeriod(noticeDays, NoticePeriod.DayKind.CALENDAR),
                new NoticePeriod(3, NoticePeriod.DayKind.CALENDAR),
                21);
    }
}
