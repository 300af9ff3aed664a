package org.conclusum.exchange.likeness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.monitoring.indicators.IndicatorFigure;
import org.conclusum.monitoring.indicators.IndicatorFigures;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which municipalities are alike by indicators of the education monitoring; figures are public knowledge. */
@Service
@Transactional(readOnly = true)
public class Likeness {

    private final IndicatorListing indicators;
    private final IndicatorFigures figures;
    private final RegionDirectory regions;

    Likeness(IndicatorListing indicators, IndicatorFigures figures, RegionDirectory regions) {
        this.indicators = indicators;
        this.figures = figures;
        this.regions = regions;
    }

    /** The indicators by which one can compare. */
    public List<IndicatorRow> indicators() {
        return indicators.all();
    }

    /** The others from the most alike on, by these indicators: by all where none is named. */
    public List<Gower.Neighbour> neighbours(String ags, Collection<UUID> chosen) {
        List<String> all =
                regions.municipalities().stream().map(MunicipalityRow::ags).toList();
        Set<UUID> wanted = Set.copyOf(chosen);
        return new Gower(indicators().stream()
                        .filter(indicator -> wanted.isEmpty() || wanted.contains(indicator.id()))
                        .map(indicator -> measure(indicator, all))
                        .toList())
                .of(ags);
    }

    /** Of the latest period in which there is a figure of anybody: years are not mixed. */
    private Gower.Measure measure(IndicatorRow indicator, List<String> all) {
        List<IndicatorFigure> known = figures.of(indicator, all);
        LocalDate latest = known.stream()
                .filter(figure -> figure.value() != null)
                .map(IndicatorFigure::last)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        Map<String, BigDecimal> values = new HashMap<>();
        for (IndicatorFigure figure : known) {
            BigDecimal value = figure.value();
            if (value != null && figure.last().equals(latest)) {
                values.put(figure.ags(), value);
            }
        }
        return new Gower.Measure(indicator.content().name(), values);
    }
}
