package org.conclusum.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.conclusum.monitoring.genesis.Mark;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Figures, periods and credits in the words of a language. */
public record FigureWords(Locale language) {

    /** In the language of the person who is looking. */
    public static FigureWords here() {
        return new FigureWords(Texts.locale());
    }

    /** The country whose way of writing numbers and days is meant. */
    public Locale region() {
        return language.getLanguage().equals("en") ? Locale.UK : Locale.GERMANY;
    }

    /** The value as it is shown, the mark with its meaning where there is none. */
    public String value(@Nullable BigDecimal value, @Nullable String mark, boolean uncertain, int decimals) {
        if (value != null) {
            String number = number(value, decimals);
            return uncertain ? text("monitoring.indicator.uncertain", number) : number;
        }
        return mark == null
                ? text("monitoring.indicator.noBase")
                : text("monitoring.indicator.marked", mark, meaning(mark));
    }

    public String number(BigDecimal value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(region());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** What a mark means. */
    public String meaning(String sign) {
        Mark mark = Mark.of(sign);
        return mark == null ? sign : text("monitoring.mark." + mark.name());
    }

    /** A day, a year, or from when until when. */
    public String period(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return date(first);
        }
        if (first.equals(LocalDate.of(first.getYear(), 1, 1)) && last.equals(LocalDate.of(first.getYear(), 12, 31))) {
            return String.valueOf(first.getYear());
        }
        DateTimeFormatter month = DateTimeFormatter.ofPattern("LLLL yyyy", region());
        return text(
                "monitoring.indicator.span", month.format(YearMonth.from(first)), month.format(YearMonth.from(last)));
    }

    /** "3. Dezember 2026" */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(region())
                .format(day);
    }

    /** The line that stands beside figures of a table wherever they are shown. */
    public String credit(String credit, String table, LocalDate retrievedOn, String licence, String alteration) {
        String line = text("monitoring.indicator.credit", credit, table, date(retrievedOn), licence);
        return alteration.isEmpty() ? line : text("monitoring.indicator.creditChanged", line, alteration);
    }

    public String credit(CreditRow row) {
        return credit(
                row.source().credit(),
                row.table(),
                row.retrievedOn(),
                row.source().licence(),
                row.alteration());
    }

    private String text(String key, Object... arguments) {
        return Texts.text(language, key, arguments);
    }
}
