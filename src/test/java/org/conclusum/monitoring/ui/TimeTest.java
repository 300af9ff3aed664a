package org.conclusum.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.conclusum.monitoring.genesis.Period;
import org.conclusum.monitoring.indicators.IndicatorFigure;
import org.junit.jupiter.api.Test;

class TimeTest {

    private static final IndicatorFigure IN_2018 = figure("14626", "2018-12-31", "5");
    private static final IndicatorFigure IN_2022 = figure("14626", "2022-12-31", "9");
    private static final IndicatorFigure IN_2024 = figure("14626", "2024-12-31", "2");

    @Test
    void putsTheLastDayOfAYearAtItsYear() {
        YearAxis axis = new YearAxis(List.of(IN_2018, IN_2022));

        assertThat(axis.at(IN_2018)).isEqualTo(2018);
        assertThat(axis.ticks()).extracting(YearAxis.Tick::name).containsExactly("2018", "2022");
    }

    @Test
    void namesTermsByBothTheirYears() {
        YearAxis axis = new YearAxis(List.of(figure("14626", "2023-10P6M", "1")));

        assertThat(axis.ticks()).extracting(YearAxis.Tick::name).containsExactly("2023/24");
    }

    @Test
    void putsSeveralOfAYearAtTheirTimeInIt() {
        IndicatorFigure march = figure("14626", "2023-03-01", "1");
        IndicatorFigure december = figure("14626", "2023-12-31", "1");
        YearAxis axis = new YearAxis(List.of(march, december));

        assertThat(axis.at(march)).isBetween(2023.1, 2023.2);
        assertThat(axis.at(december)).isBetween(2023.9, 2024.0);
    }

    @Test
    void putsABreakBetweenTheFiguresAroundIt() {
        YearAxis axis = new YearAxis(List.of(IN_2018, IN_2022, IN_2024));

        assertThat(axis.between(LocalDate.of(2023, 1, 1))).isEqualTo(2023);
    }

    @Test
    void findsTheMiddleOfEachPeriod() {
        List<Spread> spreads = Spread.byPeriod(List.of(
                figure("1", "2023", "9"),
                figure("2", "2023", "1"),
                figure("3", "2023", "4"),
                figure("1", "2024", "1"),
                figure("2", "2024", "2")));

        assertThat(spreads).hasSize(2);
        assertThat(spreads.getFirst().median()).isEqualByComparingTo("1.5");
        assertThat(spreads.getLast().median()).isEqualByComparingTo("4");
        assertThat(spreads.getLast().lowest()).isEqualByComparingTo("1");
        assertThat(spreads.getLast().highest()).isEqualByComparingTo("9");
    }

    private static IndicatorFigure figure(String ags, String time, String value) {
        Period period = Objects.requireNonNull(Period.read(time));
        return new IndicatorFigure(ags, time, period.first(), period.last(), new BigDecimal(value), null, false);
    }
}
