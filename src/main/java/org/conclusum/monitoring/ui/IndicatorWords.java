package org.conclusum.monitoring.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.conclusum.monitoring.CreditRow;
import org.conclusum.monitoring.indicators.IndicatorDraft;
import org.conclusum.monitoring.indicators.IndicatorFigure;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** Figures, periods and credits in words. */
final class IndicatorWords {

    private IndicatorWords() {}

    static Locale region() {
        return Texts.locale().getLanguage().equals("en") ? Locale.UK : Locale.GERMANY;
    }

    /** The value as it is shown, the mark with its meaning where there is none. */
    static String value(IndicatorFigure figure, IndicatorDraft indicator) {
        BigDecimal value = figure.value();
        if (value != null) {
            String number = number(value, indicator);
            return figure.uncertain() ? Texts.text("monitoring.indicator.uncertain", number) : number;
        }
        String mark = figure.mark();
        return mark == null
                ? Texts.text("monitoring.indicator.noBase")
                : Texts.text("monitoring.indicator.marked", mark, ImportWords.meaning(mark));
    }

    static String number(BigDecimal value, IndicatorDraft indicator) {
        NumberFormat format = NumberFormat.getNumberInstance(region());
        format.setMinimumFractionDigits(indicator.decimals());
        format.setMaximumFractionDigits(indicator.decimals());
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** A day, a year, or from when until when. */
    static String period(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return Formats.date(first);
        }
        if (first.equals(LocalDate.of(first.getYear(), 1, 1)) && last.equals(LocalDate.of(first.getYear(), 12, 31))) {
            return String.valueOf(first.getYear());
        }
        DateTimeFormatter month = DateTimeFormatter.ofPattern("LLLL yyyy", region());
        return Texts.text(
                "monitoring.indicator.span", month.format(YearMonth.from(first)), month.format(YearMonth.from(last)));
    }

    /** The line that stands beside every picture of the table's figures. */
    static String credit(CreditRow credit) {
        String line = Texts.text(
                "monitoring.indicator.credit",
                credit.source().credit(),
                credit.table(),
                Formats.date(credit.retrievedOn()),
                credit.source().licence());
        return credit.alteration().isEmpty()
                ? line
                : Texts.text("monitoring.indicator.creditChanged", line, credit.alteration());
    }

    static String credits(List<CreditRow> credits) {
        return credits.stream().map(IndicatorWords::credit).collect(Collectors.joining("\n"));
    }
}
