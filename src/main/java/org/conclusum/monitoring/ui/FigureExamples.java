package org.conclusum.monitoring.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import org.conclusum.monitoring.genesis.Mark;
import org.conclusum.monitoring.imports.FigureChange;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** The first figures of a file that are new or changed: whether it was understood as it was meant. */
final class FigureExamples {

    private static final int DIGITS = 6;

    private FigureExamples() {}

    static Card card(List<FigureChange> changes) {
        return new Card(
                Texts.text("monitoring.examples.title"),
                ImportWords.note(Texts.text("monitoring.examples.note")),
                new PagedTable<FigureChange>(
                                Texts.text("monitoring.examples.title"), (offset, limit) -> changes.stream()
                                        .skip(offset)
                                        .limit(limit)
                                        .toList())
                        .column(Texts.text("monitoring.indicator.municipality"), FigureExamples::territory)
                        .column(Texts.text("monitoring.indicator.period"), FigureChange::period)
                        .column(Texts.text("monitoring.indicator.measure"), FigureExamples::measure)
                        .number(Texts.text("monitoring.examples.before"), change -> shown(change.before()))
                        .number(Texts.text("monitoring.examples.after"), change -> shown(change.after()))
                        .refresh());
    }

    private static String territory(FigureChange change) {
        return change.ags().isEmpty()
                ? Texts.text("monitoring.indicator.total")
                : Texts.text("monitoring.examples.territory", change.territory(), change.ags());
    }

    private static String measure(FigureChange change) {
        return change.combination().isEmpty()
                ? change.measure()
                : Texts.text("monitoring.examples.measure", change.measure(), change.combination());
    }

    private static String shown(@Nullable String figure) {
        if (figure == null) {
            return "–";
        }
        if (Mark.of(figure) != null) {
            return figure;
        }
        NumberFormat format = NumberFormat.getNumberInstance(IndicatorWords.region());
        format.setMaximumFractionDigits(DIGITS);
        return format.format(new BigDecimal(figure));
    }
}
