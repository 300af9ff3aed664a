package org.conclusum.monitoring.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.monitoring.FigureLookup;
import org.conclusum.monitoring.FigureRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reckons indicators from the figures that stand. */
@Service
@Transactional(readOnly = true)
public class IndicatorFigures {

    /** More digits than anybody shows; a ratio is rounded only to be shown. */
    private static final int DIGITS = 10;

    private record Cell(String ags, String period) {

        static Cell of(FigureRow row) {
            return new Cell(row.ags(), row.period());
        }
    }

    private static final Comparator<FigureRow> BY_PLACE_AND_TIME =
            Comparator.comparing(FigureRow::ags).thenComparing(FigureRow::first).thenComparing(FigureRow::last);

    private final FigureLookup figures;
    private final TerritoryChanges changes;
    private final JdbcClient jdbc;

    IndicatorFigures(FigureLookup figures, TerritoryChanges changes, JdbcClient jdbc) {
        this.figures = figures;
        this.changes = changes;
        this.jdbc = jdbc;
    }

    /** What became the territories that are shown, where it matters to them. */
    public List<TerritoryChange> changesOf(Collection<String> ags) {
        return changes.leadingTo(ags);
    }

    /**
     * The indicator of these municipalities in all periods, by municipality and time; territories that became them are
     * shown as it was stated.
     */
    public List<IndicatorFigure> of(IndicatorRow indicator, Collection<String> ags) {
        IndicatorDraft content = indicator.content();
        List<FigureRow> selected = rows(content, content.selected(), ags);
        Selection base = content.base();
        if (base == null) {
            return selected.stream()
                    .map(row -> figure(row, row.value(), row.mark(), row.isUncertain()))
                    .toList();
        }
        Map<Cell, FigureRow> bases =
                rows(content, base, ags).stream().collect(Collectors.toMap(Cell::of, Function.identity()));
        return selected.stream()
                .map(row -> ratio(row, bases.get(Cell.of(row)), content.factor()))
                .toList();
    }

    /** Where the series of the indicator's statistic break, in order. */
    public List<SeriesBreak> breaksOf(IndicatorRow indicator) {
        return jdbc.sql("select from_day, name_de, name_en from series_break where statistic = ? order by from_day")
                .param(indicator.statistic())
                .query(SeriesBreak.class)
                .list();
    }

    /** Where the base is not known there is no ratio. */
    static IndicatorFigure ratio(FigureRow row, @Nullable FigureRow base, int factor) {
        BigDecimal above = row.value();
        BigDecimal below = base == null ? null : base.value();
        if (above == null) {
            return figure(row, null, row.mark(), false);
        }
        if (base == null || below == null || below.signum() == 0) {
            return figure(row, null, base == null ? null : base.mark(), false);
        }
        BigDecimal ratio = above.multiply(BigDecimal.valueOf(factor)).divide(below, DIGITS, RoundingMode.HALF_UP);
        return figure(row, ratio, null, row.isUncertain() || base.isUncertain());
    }

    private List<FigureRow> rows(IndicatorDraft content, Selection selection, Collection<String> ags) {
        FormerTerritories former = new FormerTerritories(changesOf(ags));
        List<FigureRow> rows =
                figures.figures(content.table(), selection.measure(), selection.combination(), former.needed(ags));
        return former.arrange(rows, ags).stream().sorted(BY_PLACE_AND_TIME).toList();
    }

    private static IndicatorFigure figure(
            FigureRow row, @Nullable BigDecimal value, @Nullable String mark, boolean uncertain) {
        return new IndicatorFigure(row.ags(), row.period(), row.first(), row.last(), value, mark, uncertain);
    }
}
