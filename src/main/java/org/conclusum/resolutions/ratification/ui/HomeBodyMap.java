package org.conclusum.resolutions.ratification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.regions.Boundaries;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.Outlines;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.regions.RegionRow;
import org.conclusum.resolutions.ratification.HomeBodyRow;
import org.conclusum.resolutions.ui.Marks;
import org.conclusum.uikit.AreaMap;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.SeatChart.Mark;
import org.conclusum.uikit.Texts;

/** The municipalities with what their home bodies decided, on a map for each region; the list beside it says the same. */
class HomeBodyMap extends Card {

    HomeBodyMap(List<HomeBodyRow> bodies, RegionDirectory regions, Boundaries boundaries) {
        super(Texts.text("resolutions.home.map"));
        Map<String, MunicipalityRow> municipalities = regions.byKey();
        Map<String, HomeBodyRow> byKey =
                bodies.stream().collect(Collectors.toMap(HomeBodyRow::ags, Function.identity()));
        for (RegionRow region : regions.regions()) {
            List<String> here = byKey.keySet().stream()
                    .filter(ags -> Objects.requireNonNull(municipalities.get(ags))
                            .region()
                            .equals(region.code()))
                    .toList();
            boundaries.of(here).ifPresent(outlines -> add(map(region, outlines, byKey, municipalities)));
        }
        add(Marks.small(Boundaries.CREDIT));
    }

    private static Div map(
            RegionRow region,
            Outlines outlines,
            Map<String, HomeBodyRow> bodies,
            Map<String, MunicipalityRow> municipalities) {
        List<AreaMap.Area> areas = outlines.areas().entrySet().stream()
                .map(area -> area(
                        Objects.requireNonNull(municipalities.get(area.getKey()))
                                .name(),
                        area.getValue(),
                        Objects.requireNonNull(bodies.get(area.getKey()))))
                .toList();
        String sentence = areas.stream()
                .map(area -> area.name() + ": " + area.vote())
                .collect(Collectors.joining("; ", region.name() + ": ", "."));
        return new Div(new H3(region.name()), new AreaMap(outlines.width(), outlines.height(), areas, sentence));
    }

    private static AreaMap.Area area(String name, Outlines.Area outline, HomeBodyRow body) {
        return new AreaMap.Area(
                name, HomeBodyWords.state(body), mark(body), outline.path(), outline.x(), outline.y(), outline.room());
    }

    private static Mark mark(HomeBodyRow body) {
        if (body.result() == null || body.late()) {
            return Mark.SILENT;
        }
        return body.result().agrees() ? Mark.YES : Mark.NO;
    }
}
