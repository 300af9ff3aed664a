package org.conclusum.meetings.notes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTests {

    @Test
    void marksQuotedPassagesWhateverTheBlanks() {
        assertThat(marked("Die Zahl\nder Kinder sinkt.", "Zahl der Kinder")).isEqualTo("Die [Zahl\nder Kinder] sinkt.");
    }

    @Test
    void joinsOverlappingPassages() {
        assertThat(marked("eins zwei drei", "eins zwei", "zwei drei")).isEqualTo("[eins zwei drei]");
    }

    @Test
    void takesSignsOfPatternsLiterallyAndLeavesTheRest() {
        assertThat(marked("a.c (x)? abc", "a.c", "(x)?", "", "fehlt")).isEqualTo("[a.c] [(x)?] abc");
    }

    private static String marked(String text, String... quotes) {
        return MarkedText.of(text, List.of(quotes)).stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
