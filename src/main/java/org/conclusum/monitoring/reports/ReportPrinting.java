package org.conclusum.monitoring.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.documents.PdfRendering;
import org.conclusum.monitoring.FigureWords;
import org.conclusum.monitoring.SourceListing;
import org.conclusum.monitoring.indicators.IndicatorFigures;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.regions.RegionRow;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Component;

/** Prints monitoring reports from the figures that stand. */
@Component
class ReportPrinting {

    /** What is handed round is in German. */
    private static final Locale LANGUAGE = Locale.GERMAN;

    private final PdfRendering pdf;
    private final IndicatorListing indicators;
    private final IndicatorFigures figures;
    private final SourceListing sources;
    private final RegionDirectory regions;

    ReportPrinting(
            PdfRendering pdf,
            IndicatorListing indicators,
            IndicatorFigures figures,
            SourceListing sources,
            RegionDirectory regions) {
        this.pdf = pdf;
        this.indicators = indicators;
        this.figures = figures;
        this.sources = sources;
        this.regions = regions;
    }

    /** @param number of the version; 0 for a draft */
    byte[] print(MonitoringReport report, int number, Instant at) {
        RegionRow region = regions.regions().stream()
                .filter(row -> row.code().equals(report.region()))
                .findFirst()
                .orElseThrow();
        String ags = report.ags();
        String about = ags == null ? region.name() : regions.municipality(ags).name();
        ReportContent content = report.content();
        Map<String, Object> model = new HashMap<>();
        model.put("title", content.title());
        model.put("subject", text(ags == null ? "kind.region" : "kind.municipality"));
        model.put("committee", region.officeName());
        model.put("kind", text(ags == null ? "kind.region" : "kind.municipality"));
        model.put("heading", content.title());
        List<Map<String, String>> facts = new ArrayList<>();
        facts.add(fact(text(ags == null ? "fact.region" : "fact.municipality"), about));
        facts.add(fact(text("fact.office"), region.officeName()));
        facts.add(fact(text("fact.made"), Formats.date(at, LANGUAGE)));
        facts.add(fact(text("fact.version"), number == 0 ? text("fact.draft") : String.valueOf(number)));
        model.put("facts", facts);
        model.put("introduction", paragraphs(content.introduction()));
        model.put("municipalityTitle", Texts.text(LANGUAGE, "monitoring.indicator.municipality"));
        model.put("noFigures", Texts.text(LANGUAGE, "monitoring.indicator.noFigures"));
        model.put("foot", text("foot"));
        model.put("chapters", chapters(report));
        return pdf.render("monitoring-report", LANGUAGE, model);
    }

    /** An indicator that was removed since has no chapter any more. */
    private List<Map<String, Object>> chapters(MonitoringReport report) {
        Map<String, MunicipalityRow> municipalities = regions.municipalities().stream()
                .filter(row -> row.region().equals(report.region()))
                .collect(Collectors.toMap(MunicipalityRow::ags, Function.identity()));
        Map<UUID, IndicatorRow> known =
                indicators.all().stream().collect(Collectors.toMap(IndicatorRow::id, Function.identity()));
        FigureWords words = new FigureWords(LANGUAGE);
        return report.content().chapters().stream()
                .filter(chapter -> known.containsKey(chapter.indicator()))
                .map(chapter -> {
                    IndicatorRow indicator = Objects.requireNonNull(known.get(chapter.indicator()));
                    ReportFigures shown = new ReportFigures(
                            indicator.content().name(),
                            indicator.content().unit(),
                            indicator.content().decimals(),
                            figures.of(indicator, municipalities.keySet()),
                            figures.breaksOf(indicator),
                            municipalities,
                            report.ags(),
                            words);
                    Map<String, Object> model = shown.model();
                    model.put("definition", indicator.content().definition());
                    model.put("comment", paragraphs(chapter.comment()));
                    model.put(
                            "credits",
                            sources.creditsOf(List.of(indicator.content().table())).stream()
                                    .map(words::credit)
                                    .toList());
                    return model;
                })
                .toList();
    }

    private static List<String> paragraphs(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\R\\s*\\R"));
    }

    private static Map<String, String> fact(String term, String value) {
        return Map.of("term", term, "value", value);
    }

    private static String text(String key) {
        return Texts.text(LANGUAGE, "monitoring.report.print." + key);
    }
}
