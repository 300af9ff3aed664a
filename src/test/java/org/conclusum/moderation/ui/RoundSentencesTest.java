package org.conclusum.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.moderation.RoundRow;
import org.conclusum.moderation.RoundView;
import org.conclusum.moderation.consensing.Consensing;
import org.conclusum.moderation.consensing.Finding;
import org.conclusum.moderation.consensing.Ratings;
import org.conclusum.moderation.consensing.Sheet;
import org.junit.jupiter.api.Test;

class RoundSentencesTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    /** Of each option the resistances of the raters, the passive one first. */
    private static List<String> told(int asked, int[]... resistances) {
        List<RoundRow.Option> options = new ArrayList<>();
        for (int option = 0; option < resistances.length; option++) {
            options.add(new RoundRow.Option(option, "Option " + option, ""));
        }
        List<Sheet> sheets = new ArrayList<>();
        for (int rater = 0; rater < resistances[0].length; rater++) {
            Map<Integer, Integer> sheet = new HashMap<>();
            for (int option = 0; option < resistances.length; option++) {
                sheet.put(option, resistances[option][rater]);
            }
            sheets.add(new Sheet(1L + rater, sheet));
        }
        Finding finding = Consensing.of(Ratings.of(resistances.length - 1, sheets));
        return RoundSentences.of(
                new RoundView(
                        new RoundRow(UUID.randomUUID(), 1, LocalDate.of(2026, 11, 9), NOW, NOW, options),
                        asked,
                        sheets.size(),
                        finding,
                        true,
                        Map.of(),
                        Map.of(),
                        List.of()),
                finding);
    }

    @Test
    void opensWithTheBestAndMeasuresItByDecidingNothing() {
        List<String> told = told(3, new int[] {8, 8, 8}, new int[] {1, 2, 3}, new int[] {5, 5, 5});

        assertThat(told.getFirst()).contains("Variante A").contains("80,0");
        assertThat(told.get(1)).contains("20,0").doesNotContain("Achtung");
        assertThat(told).noneMatch(sentence -> sentence.contains("Veto"));
    }

    @Test
    void neverBeatsThePassiveOptionSilently() {
        assertThat(told(3, new int[] {2, 2, 2}, new int[] {2, 2, 2}).get(1))
                .startsWith("Achtung")
                .contains("80,0");
    }

    @Test
    void saysWhatTheAverageHidesAndWhereTheViewsDiffer() {
        List<String> told = told(3, new int[] {9, 9, 9}, new int[] {0, 0, 9}, new int[] {4, 4, 4});

        assertThat(told.getFirst()).contains("Variante A");
        assertThat(told).anyMatch(sentence -> sentence.contains("Variante A verbirgt ein Veto"));
        assertThat(told).anyMatch(sentence -> sentence.contains("Variante B: höchstens 4 von 10"));
        assertThat(told).anyMatch(sentence -> sentence.startsWith("Nach Einwohnern gewichtet liegt Variante B vorn"));
    }

    @Test
    void saysWhoIsMissingAndWhatHasToBeRatedAgain() {
        List<String> told = told(4, new int[] {9, 9}, new int[] {2, 4}, new int[] {4, 2});

        assertThat(told.getFirst()).contains("A und B").contains("neue Bewertung");
        assertThat(told.getLast()).contains("2 von 4");
    }
}
