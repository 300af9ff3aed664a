package org.conclusum.scenarios.ui;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conclusum.kernel.Fraction;
import org.conclusum.scenarios.PupilForecastRow;
import org.conclusum.scenarios.Variant;
import org.conclusum.scenarios.VariantRow;
import org.conclusum.scenarios.forecast.ForecastYear;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Spreadsheet;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** A forecast in numbers: grade by grade as things go on, and the totals of the other variants. */
class ForecastTable extends Card {

    ForecastTable(PupilForecastRow forecast) {
        super(Texts.text("scenarios.numbersAhead.title"));
        addClassName("cc-scenarios-stack");
        add(
                table(forecast),
                ScenarioWords.small(Texts.text("scenarios.numbersAhead.rounding")),
                ScenarioWords.download(
                        Texts.text("scenarios.download"), csv(forecast), Texts.text("scenarios.numbersAhead.file")));
    }

    static PagedTable<VariantRow.Year> table(PupilForecastRow forecast) {
        List<VariantRow.Year> years = forecast.variant(Variant.TREND).years();
        PagedTable<VariantRow.Year> table = new PagedTable<VariantRow.Year>(
                        Texts.text("scenarios.numbersAhead.title"),
                        (offset, limit) ->
                                years.stream().skip(offset).limit(limit).toList())
                .column(Texts.text("scenarios.table.year"), year -> String.valueOf(year.year()));
        for (int grade = 0; grade < forecast.input().grades(); grade++) {
            int place = grade;
            table.number(
                    Texts.text("scenarios.table.grade", forecast.input().firstGrade() + grade),
                    year -> shown(year.forecast().grades().get(place)));
        }
        table.number(
                        Texts.text("scenarios.numbersAhead.total"),
                        year -> shown(year.forecast().total()))
                .number(
                        Texts.of("scenarios.variant", Variant.WORST),
                        year -> total(forecast, Variant.WORST, year.year()))
                .number(Texts.of("scenarios.variant", Variant.BEST), year -> total(forecast, Variant.BEST, year.year()))
                .refresh();
        table.addClassName("cc-scenarios-ahead");
        return table;
    }

    private static String total(PupilForecastRow forecast, Variant variant, int year) {
        return forecast.variant(variant).years().stream()
                .filter(one -> one.year() == year)
                .map(one -> shown(one.forecast().total()))
                .findFirst()
                .orElse("–");
    }

    private static String shown(@Nullable Fraction pupils) {
        return pupils == null
                ? "–"
                : Formats.number(ForecastYear.rounded(pupils).longValueExact());
    }

    private static byte[] csv(PupilForecastRow forecast) {
        Spreadsheet sheet = new Spreadsheet()
                .line(Stream.of(
                                Stream.of(Texts.text("scenarios.assume.variant"), Texts.text("scenarios.table.year")),
                                IntStream.range(0, forecast.input().grades())
                                        .mapToObj(grade -> Texts.text(
                                                "scenarios.table.grade",
                                                forecast.input().firstGrade() + grade)),
                                Stream.of(Texts.text("scenarios.numbersAhead.total")))
                        .flatMap(Function.identity()));
        forecast.variants().forEach(variant -> variant.years()
                .forEach(year -> sheet.line(Stream.of(
                                Stream.of(
                                        Texts.of("scenarios.variant", variant.variant()), String.valueOf(year.year())),
                                year.forecast().grades().stream().map(ForecastTable::plain),
                                Stream.of(plain(year.forecast().total())))
                        .flatMap(Function.identity()))));
        return sheet.bytes();
    }

    private static String plain(@Nullable Fraction pupils) {
        return pupils == null ? "" : ForecastYear.rounded(pupils).toString();
    }
}
