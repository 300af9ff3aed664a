package org.conclusum.monitoring.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.conclusum.monitoring.FigureRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormerTerritoriesTest {

    private static final LocalDate DAY = LocalDate.of(2008, 8, 1);

    @Test
    void continuesTheSameAreaUnderItsNewKey() {
        assertThat(arranged(Handling.CONTINUED, List.of("A"), row("A", 2007, "5"), row("S", 2009, "6")))
                .containsExactly("S 2007 5", "S 2009 6");
    }

    @Test
    void keepsAFigureThatTheSuccessorHasOfItsOwn() {
        assertThat(arranged(Handling.CONTINUED, List.of("A"), row("A", 2007, "5"), row("S", 2007, "4")))
                .containsExactly("S 2007 4");
    }

    @Test
    void showsAnotherAreaApart() {
        assertThat(arranged(Handling.APART, List.of("A"), row("A", 2007, "5"), row("S", 2009, "6")))
                .containsExactly("A 2007 5", "S 2009 6");
    }

    @Test
    void addsUpWhatWasStatedToBeMerged() {
        assertThat(arranged(
                        Handling.SUMMED,
                        List.of("A", "B"),
                        row("A", 2007, "5"),
                        row("B", 2007, "7"),
                        row("S", 2009, "13")))
                .containsExactly("S 2007 12", "S 2009 13");
    }

    @Test
    void addsTheSuccessorsOwnPastWhereItWasThereBefore() {
        assertThat(arranged(Handling.SUMMED, List.of("A"), row("A", 2007, "5"), row("S", 2007, "7")))
                .containsExactly("S 2007 12");
    }

    @Test
    void makesNoSumWhereAPartIsNotKnown() {
        assertThat(arranged(Handling.SUMMED, List.of("A", "B"), row("A", 2007, "5")))
                .containsExactly("S 2007 .");
        assertThat(arranged(Handling.SUMMED, List.of("A", "B"), row("A", 2007, "5"), row("B", 2007, null)))
                .containsExactly("S 2007 -");
    }

    @Test
    void isNotMoreCertainThanTheLeastCertainPart() {
        for (List<String> signs : List.of(List.of("()", "e"), List.of("e", "()"), List.of("()", ""))) {
            List<FigureRow> rows =
                    List.of(of(row("A", 2007, "5"), signs.getFirst()), of(row("B", 2007, "7"), signs.getLast()));

            assertThat(arranged(Handling.SUMMED, List.of("A", "B"), rows))
                    .singleElement()
                    .satisfies(
                            sum -> assertThat(sum.isUncertain()).as("%s", signs).isTrue());
        }
    }

    @Test
    void showsNoFigureOfAPredecessorFromTheDayOfTheChangeOn() {
        LocalDate day = DAY;
        FigureRow onTheDay = new FigureRow("A", "2008-08-01", day, day, BigDecimal.ONE, null, "", 1);
        FigureRow theDayBefore =
                new FigureRow("A", "2008-07-31", day.minusDays(1), day.minusDays(1), BigDecimal.TWO, null, "", 1);

        assertThat(arranged(Handling.CONTINUED, List.of("A"), onTheDay, theDayBefore))
                .containsExactly("S 2008-07-31 2");
    }

    private static List<String> arranged(Handling handling, List<String> predecessors, FigureRow... rows) {
        return arranged(handling, predecessors, Arrays.asList(rows)).stream()
                .map(row -> row.ags() + " " + row.period() + " " + (row.value() == null ? row.mark() : row.value()))
                .sorted()
                .toList();
    }

    private static List<FigureRow> arranged(Handling handling, List<String> predecessors, List<FigureRow> rows) {
        List<TerritoryChange> changes = new ArrayList<>();
        predecessors.forEach(key ->
                changes.add(new TerritoryChange(UUID.randomUUID(), null, DAY, key, "S", "Kreis " + key, handling, "")));
        return new FormerTerritories(changes).arrange(rows, List.of("S"));
    }

    private static FigureRow of(FigureRow row, String quality) {
        return new FigureRow(
                row.ags(), row.period(), row.first(), row.last(), row.value(), row.mark(), quality, row.vintage());
    }

    private static FigureRow row(String ags, int year, @Nullable String value) {
        return new FigureRow(
                ags,
                String.valueOf(year),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                value == null ? null : new BigDecimal(value),
                value == null ? "-" : null,
                "",
                1);
    }
}
