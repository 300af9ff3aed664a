package org.conclusum.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.evidence.CitationDraft;
import org.conclusum.evidence.CitedFigure;
import org.conclusum.evidence.EvidenceListing;
import org.conclusum.evidence.EvidenceManagement;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.springframework.stereotype.Component;

/** What proposals of the sample rest on, and that some of it was revised since. */
@Component
class SampleEvidence {

    private static final String POPULATION = "Bevölkerung am Stichtag";
    private static final Set<String> YEARS = Set.of("2018-12-31", "2022-12-31");

    private final EvidenceManagement evidence;
    private final EvidenceListing listing;
    private final IndicatorListing indicators;
    private final RegionDirectory regions;
    private final SampleStory story;
    private final SampleFigures figures;

    SampleEvidence(
            EvidenceManagement evidence,
            EvidenceListing listing,
            IndicatorListing indicators,
            RegionDirectory regions,
            SampleStory story,
            SampleFigures figures) {
        this.evidence = evidence;
        this.listing = listing;
        this.indicators = indicators;
        this.regions = regions;
        this.story = story;
        this.figures = figures;
    }

    /** Before the meeting that decides on it. */
    void languageSupport() {
        cite(
                "sprachfoerderung",
                "Die Zahl der Menschen geht in allen sieben Kommunen zurück; die Förderung wird gemeinsam getragen.");
    }

    /** While it waits for its meeting; then the figures are revised, and the office is to look at it. */
    void schoolNetwork() {
        cite(
                "schulnetz",
                "In allen sieben Kommunen leben weniger Menschen als 2018. Das Schulnetz ist zu groß geworden.");
        figures.revise();
    }

    private void cite(String key, String note) {
        Actor.Person office = story.office(key);
        IndicatorRow population = indicators.all().stream()
                .filter(row -> row.content().name().equals(POPULATION))
                .findFirst()
                .orElseThrow();
        UUID id = population.id();
        List<String> lausitz = regions.municipalities().stream()
                .filter(row -> row.region().equals("LAUSITZ"))
                .map(MunicipalityRow::ags)
                .toList();
        List<String> periods = listing.figures(id, lausitz).stream()
                .map(CitedFigure::period)
                .filter(YEARS::contains)
                .distinct()
                .collect(Collectors.toList());
        evidence.cite(
                story.proposal(key), new CitationDraft(id, lausitz, periods, note, BigDecimal.valueOf(5)), office);
    }
}
