package org.conclusum.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.conclusum.monitoring.CreditRow;
import org.conclusum.monitoring.SourceListing;
import org.conclusum.monitoring.VintageRow;
import org.conclusum.monitoring.Vintages;
import org.conclusum.monitoring.indicators.IndicatorFigures;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.springframework.stereotype.Component;

/** Takes indicators down as they are now. */
@Component
class SnapshotTaking {

    private final IndicatorFigures figures;
    private final SourceListing sources;
    private final Vintages vintages;
    private final RegionDirectory regions;

    SnapshotTaking(IndicatorFigures figures, SourceListing sources, Vintages vintages, RegionDirectory regions) {
        this.figures = figures;
        this.sources = sources;
        this.vintages = vintages;
        this.regions = regions;
    }

    /** The figures that stand for these municipalities and periods; nobody changes them until the transaction ends. */
    Snapshot take(IndicatorRow indicator, Collection<String> municipalities, Collection<String> periods) {
        String table = indicator.content().table();
        vintages.hold(table);
        List<CreditRow> credits = sources.creditsOf(List.of(table));
        VintageRow vintage = vintages.latest(table).orElse(null);
        return new Snapshot(
                indicator.content().name(),
                indicator.content().definition(),
                indicator.content().unit(),
                indicator.content().decimals(),
                table,
                credits.isEmpty() ? "" : credits.getFirst().statistic(),
                reckoning(indicator),
                vintage == null ? 0 : vintage.vintage(),
                vintage == null ? "" : vintage.fileName(),
                credits.stream().map(CitedCredit::of).toList(),
                figures(indicator, municipalities, Set.copyOf(periods)::contains));
    }

    List<CitedFigure> figures(IndicatorRow indicator, Collection<String> municipalities, Predicate<String> periods) {
        Map<String, MunicipalityRow> names = regions.byKey();
        return figures.of(indicator, municipalities).stream()
                .filter(figure -> periods.test(figure.period()))
                .map(figure -> {
                    MunicipalityRow name = names.get(figure.ags());
                    return new CitedFigure(
                            figure.ags(),
                            name == null ? figure.ags() : name.name(),
                            figure.period(),
                            figure.first(),
                            figure.last(),
                            figure.value(),
                            figure.mark(),
                            figure.uncertain());
                })
                .toList();
    }

    /** The figures of a snapshot as they stand now, reckoned as they were then. */
    List<CitedFigure> again(Snapshot snapshot, IndicatorRow indicator) {
        Set<String> municipalities =
                snapshot.figures().stream().map(CitedFigure::ags).collect(Collectors.toSet());
        Set<String> periods =
                snapshot.figures().stream().map(CitedFigure::period).collect(Collectors.toSet());
        List<CitedFigure> now = figures(indicator, municipalities, periods::contains);
        return Changes.of(snapshot.figures(), now).figures().stream()
                .map(FigureChange::now)
                .toList();
    }

    private static String reckoning(IndicatorRow indicator) {
        var content = indicator.content();
        String selected =
                content.selected().measure() + "[" + content.selected().combination() + "]";
        var base = content.base();
        return base == null
                ? selected
                : selected + " / " + base.measure() + "[" + base.combination() + "] * " + content.factor();
    }
}
