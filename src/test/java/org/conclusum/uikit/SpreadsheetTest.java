package org.conclusum.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {

    @Test
    void keepsWhatACellSays() {
        assertThat(Spreadsheet.cell("Der \"Rat\"; heute")).isEqualTo("\"Der \"\"Rat\"\"; heute\"");
        assertThat(Spreadsheet.cell("")).isEqualTo("\"\"");
    }

    @Test
    void letsNothingBecomeAFormula() {
        assertThat(Spreadsheet.cell("=1+1")).isEqualTo("\"'=1+1\"");
        assertThat(Spreadsheet.cell("-2")).isEqualTo("\"'-2\"");
        assertThat(Spreadsheet.cell("@x")).isEqualTo("\"'@x\"");
        assertThat(Spreadsheet.cell("\n=1")).isEqualTo("\"'\n=1\"");
    }

    @Test
    void beginsWithItsMarkAndEndsEachLine() {
        byte[] table = new Spreadsheet()
                .line(List.of("a", "b"))
                .line(List.of("1", "2"))
                .bytes();

        assertThat(new String(table, StandardCharsets.UTF_8)).isEqualTo("\uFEFF\"a\";\"b\"\r\n\"1\";\"2\"\r\n");
    }
}
