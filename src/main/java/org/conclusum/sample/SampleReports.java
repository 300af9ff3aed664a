package org.conclusum.sample;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.monitoring.reports.ReportChapter;
import org.conclusum.monitoring.reports.ReportContent;
import org.conclusum.monitoring.reports.ReportManagement;
import org.springframework.stereotype.Component;

/** A monitoring report that was issued, and one that is being written. */
@Component
class SampleReports {

    private final ReportManagement reports;
    private final IndicatorListing indicators;
    private final SamplePeople people;
    private final SampleStory story;

    SampleReports(ReportManagement reports, IndicatorListing indicators, SamplePeople people, SampleStory story) {
        this.reports = reports;
        this.indicators = indicators;
        this.people = people;
        this.story = story;
    }

    void write() {
        Actor.Person office = people.get("office.lausitz");
        story.on(-40, 11, 0);
        UUID county = reports.begin("LAUSITZ", "14626", "Bildungsbericht Landkreis Görlitz", office);
        reports.write(
                county,
                new ReportContent(
                        "Bildungsbericht Landkreis Görlitz",
                        "Was die Statistik über den Landkreis sagt, und wie er im Revier steht.",
                        List.of(
                                chapter(
                                        "Bevölkerung am Stichtag",
                                        "Der Landkreis verliert Menschen, wie alle Kommunen des Reviers. Die Zahlen von 2024 ruhen"
                                                + " auf einem anderen Zensus und sind mit denen davor nicht vergleichbar."),
                                chapter("Studierende", "Die Hochschule Zittau/Görlitz hält Menschen in der Region."))),
                1,
                office);
        reports.issue(county, office);
        story.on(-3, 9, 15);
        UUID region = reports.begin("LAUSITZ", null, "Bildungsmonitoring Lausitz", office);
        reports.write(
                region,
                new ReportContent(
                        "Bildungsmonitoring Lausitz",
                        "",
                        List.of(
                                chapter("Bevölkerung am Stichtag", "Alle sieben Kommunen im Vergleich."),
                                chapter("Anteil ausländischer Studierender", ""))),
                1,
                office);
    }

    private ReportChapter chapter(String indicator, String comment) {
        return new ReportChapter(
                indicators.all().stream()
                        .filter(row -> row.content().name().equals(indicator))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                comment);
    }
}
