package org.conclusum.scenarios.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Collectors;
import org.conclusum.kernel.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PupilTableTextTest {

    private static final String HEAD = "Jahr;Klasse 1;Klasse 2;Geburten\n";

    @Test
    void readsWhatASpreadsheetCopies() {
        PupilTable table = PupilTableText.read(
                "\uFEFF\"Schuljahr\"\t\"Kl. 5\"\t\"Kl. 6\"\tGeburten\r\n2023/24\t1.010\t990\t\r\n2014\t\t\t1 234\r\n");

        assertThat(table.firstGrade()).isEqualTo(5);
        assertThat(table.pupils()).containsEntry(2023, List.of(1010L, 990L));
        assertThat(table.births()).containsEntry(2014, 1234L).hasSize(1);
    }

    @Test
    void readsItsOwnRowsAgain() {
        String written = "Jahr;Klasse 1;Klasse 2;Klasse 3;Klasse 4;Geburten\n"
                + PupilTableText.rows(PupilForecastTest.WORKED).stream()
                        .map(row -> String.join(";", row))
                        .collect(Collectors.joining("\n"));

        assertThat(PupilTableText.read(written)).isEqualTo(PupilForecastTest.WORKED);
    }

    @ParameterizedTest
    @CsvSource({
        "2024;1;x;, PupilTableMustBeReadable",
        "2024;1;;, PupilTableMustBeReadable",
        "2024;1;-2;, PupilTableMustBeReadable",
        "2024;1;1.5;, PupilTableMustBeReadable",
        "1024;1;2;, PupilTableMustBeReadable",
        "2024;1;2;3;4, PupilTableMustBeReadable",
        "'=1;1;2;3', PupilTableMustBeReadable"
    })
    void namesTheLineThatCannotBeRead(String line, String rule) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> PupilTableText.read(HEAD + "2020;1;2;3\n" + line))
                .satisfies(broken -> {
                    assertThat(broken.messageKey()).isEqualTo("rule." + rule);
                    assertThat(broken.arguments()).contains(3);
                });
    }

    @Test
    void refusesTablesWithoutHeadOrLines() {
        for (String text : List.of("", "x", "Jahr;Geburten\n2020;1", "Jahr;Klasse 1;Klasse 3\n2020;1;2")) {
            assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> PupilTableText.read(text));
        }
    }
}
