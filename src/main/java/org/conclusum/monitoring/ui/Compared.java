package org.conclusum.monitoring.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.conclusum.monitoring.indicators.ComparisonGroup;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionRow;
import org.conclusum.uikit.Texts;

/**
 * Which municipalities are compared: all, those of a region, or those of a group.
 *
 * @param query what stands for it in the address; empty for all
 * @param members their keys
 */
record Compared(String label, Map<String, String> query, Set<String> members) {

    private static final String REGION = "region";
    private static final String GROUP = "group";

    static List<Compared> choices(
            List<MunicipalityRow> municipalities, List<RegionRow> regions, List<ComparisonGroup> groups) {
        List<Compared> choices = new ArrayList<>();
        choices.add(new Compared(
                Texts.text("monitoring.indicator.allRegions"),
                Map.of(),
                municipalities.stream().map(MunicipalityRow::ags).collect(Collectors.toSet())));
        for (RegionRow region : regions) {
            choices.add(new Compared(
                    region.name(),
                    Map.of(REGION, region.code()),
                    municipalities.stream()
                            .filter(row -> row.region().equals(region.code()))
                            .map(MunicipalityRow::ags)
                            .collect(Collectors.toSet())));
        }
        for (ComparisonGroup group : groups) {
            choices.add(new Compared(
                    Texts.text("monitoring.groups.choice", group.name()),
                    Map.of(GROUP, group.id().toString()),
                    group.members()));
        }
        return choices;
    }

    /** The choice that stands in the address, else the first. */
    static Compared of(QueryParameters query, List<Compared> choices) {
        return choices.stream()
                .filter(choice -> !choice.query().isEmpty())
                .filter(choice -> choice.query().entrySet().stream()
                        .allMatch(entry -> query.getSingleParameter(entry.getKey())
                                .filter(entry.getValue()::equals)
                                .isPresent()))
                .findFirst()
                .orElseGet(choices::getFirst);
    }
}
