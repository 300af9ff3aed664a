package org.conclusum.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conclusum.uikit.WordDiff.Fate;
import org.conclusum.uikit.WordDiff.Piece;
import org.junit.jupiter.api.Test;

class WordDiffTests {

    @Test
    void marksWordsThatWereDroppedAndAdded() {
        assertThat(WordDiff.between("Bis zum 30. Juni 2027.", "Bis zum 31. Juli 2027."))
                .containsExactly(
                        new Piece(Fate.KEPT, "Bis zum "),
                        new Piece(Fate.DELETED, "30"),
                        new Piece(Fate.INSERTED, "31"),
                        new Piece(Fate.KEPT, ". "),
                        new Piece(Fate.DELETED, "Juni"),
                        new Piece(Fate.INSERTED, "Juli"),
                        new Piece(Fate.KEPT, " 2027."));
    }

    @Test
    void givesBackBothTexts() {
        String before = "1. Erstens 👩‍👩‍👧\n2. Zweitens, über alles";
        String after = "2. Zweitens\n\n3. Drittens <b>&amp;</b>";

        assertThat(side(before, after, Fate.INSERTED)).isEqualTo(before);
        assertThat(side(before, after, Fate.DELETED)).isEqualTo(after);
    }

    @Test
    void saysNothingOfEqualTexts() {
        assertThat(WordDiff.between("gleich", "gleich")).containsExactly(new Piece(Fate.KEPT, "gleich"));
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @Test
    void comparesTheLongestTextsThatHaveNothingInCommon() {
        String before = IntStream.range(0, 5_000).mapToObj(word -> "a" + word).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 5_000).mapToObj(word -> "b" + word).collect(Collectors.joining("; "));

        assertThat(side(before, after, Fate.DELETED)).isEqualTo(after);
    }

    private static String side(String before, String after, Fate without) {
        return WordDiff.between(before, after).stream()
                .filter(piece -> piece.fate() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
