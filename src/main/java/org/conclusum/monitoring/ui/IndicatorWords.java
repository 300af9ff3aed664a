package org.conclusum.monitoring.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.conclusum.monitoring.CreditRow;
import org.conclusum.monitoring.FigureWords;
import org.conclusum.monitoring.indicators.IndicatorDraft;
import org.conclusum.monitoring.indicators.IndicatorFigure;

/** Figures, periods and credits in words. */
final class IndicatorWords {

    private IndicatorWords() {}

    static Locale region() {
        return FigureWords.here().region();
    }

    /** The value as it is shown, the mark with its meaning where there is none. */
    static String value(IndicatorFigure figure, IndicatorDraft indicator) {
        return FigureWords.here().value(figure.value(), figure.mark(), figure.uncertain(), indicator.decimals());
    }

    static String number(BigDecimal value, IndicatorDraft indicator) {
        return FigureWords.here().number(value, indicator.decimals());
    }

    /** A day, a year, or from when until when. */
    static String period(LocalDate first, LocalDate last) {
        return FigureWords.here().period(first, last);
    }

    /** The line that stands beside every picture of the table's figures. */
    static String credit(CreditRow credit) {
        return FigureWords.here().credit(credit);
    }

    static String credits(List<CreditRow> credits) {
        return credits.stream().map(IndicatorWords::credit).collect(Collectors.joining("\n"));
    }
}
