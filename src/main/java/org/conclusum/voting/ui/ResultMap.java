package org.conclusum.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.regions.Boundaries;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.Outlines;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.regions.RegionRow;
import org.conclusum.uikit.AreaMap;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.SeatChart.Mark;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.ElectorLine;
import org.conclusum.voting.Question;

/** How the municipalities voted, on a map for each region; the table beside it says the same. */
class ResultMap extends Card {

    private final transient Map<String, MunicipalityRow> municipalities;
    private final transient Set<UUID> speakers;

    private ResultMap(BallotView ballot, RegionDirectory regions, Boundaries boundaries) {
        super(Texts.text("voting.map.title"));
        this.municipalities = regions.byKey();
        Map<String, List<ElectorLine>> byMunicipality = byMunicipality(ballot);
        this.speakers = ballot.speakers();
        Div maps = new Div();
        maps.addClassName("cc-voting-maps");
        for (RegionRow region : regions.regions()) {
            List<String> here = byMunicipality.keySet().stream()
                    .filter(ags -> isIn(ags, region))
                    .toList();
            boundaries.of(here).ifPresent(outlines -> maps.add(map(region, outlines, byMunicipality)));
        }
        add(maps, BallotWords.small(Texts.text("voting.map.credit", Boundaries.CREDIT)));
    }

    /** The card, hidden where there was more to say than yes or no, no vote may be shown, or no municipality has a seat. */
    static Card of(BallotView ballot, RegionDirectory regions, Boundaries boundaries) {
        boolean shown = ballot.plan().question().options().isEmpty()
                && ballot.electors().stream().anyMatch(line -> line.ags() != null && line.choice() != null);
        if (!shown) {
            Card nothing = new Card();
            nothing.setVisible(false);
            return nothing;
        }
        return new ResultMap(ballot, regions, boundaries);
    }

    private static Map<String, List<ElectorLine>> byMunicipality(BallotView ballot) {
        return ballot.electors().stream()
                .filter(line -> line.ags() != null)
                .collect(Collectors.groupingBy(line -> String.valueOf(line.ags()), TreeMap::new, Collectors.toList()));
    }

    private boolean isIn(String ags, RegionRow region) {
        MunicipalityRow municipality = municipalities.get(ags);
        return municipality != null && municipality.region().equals(region.code());
    }

    private Div map(RegionRow region, Outlines outlines, Map<String, List<ElectorLine>> byMunicipality) {
        List<AreaMap.Area> areas = outlines.areas().entrySet().stream()
                .map(area -> area(area.getValue(), byMunicipality.getOrDefault(area.getKey(), List.of())))
                .toList();
        String sentence = areas.stream()
                .map(area -> area.name() + ": " + area.vote())
                .collect(Collectors.joining("; ", region.name() + ": ", "."));
        return new Div(new H3(region.name()), new AreaMap(outlines.width(), outlines.height(), areas, sentence));
    }

    /** Where the delegates of a municipality voted differently and none speaks for all, it has no mark of its own. */
    private AreaMap.Area area(Outlines.Area outline, List<ElectorLine> seats) {
        Optional<ElectorLine> speaker = seats.stream()
                .filter(line -> speakers.contains(line.seat()) && line.choice() != null)
                .findFirst();
        ElectorLine first = speaker.orElse(seats.getFirst());
        boolean agreed = speaker.isPresent()
                || seats.stream().map(ResultChart::mark).distinct().count() == 1;
        return new AreaMap.Area(
                first.label(),
                agreed ? BallotWords.voteInWords(Question.YES_NO, first) : Texts.text("voting.map.divided"),
                agreed ? ResultChart.mark(first) : Mark.SILENT,
                outline.path(),
                outline.x(),
                outline.y(),
                outline.room());
    }
}
