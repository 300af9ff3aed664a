package org.conclusum.scenarios.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.conclusum.kernel.Actor;
import org.conclusum.scenarios.AnalysisRow;
import org.conclusum.scenarios.PupilForecastRow;
import org.conclusum.scenarios.WorkedExamples;
import org.conclusum.scenarios.forecast.BackTest;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.GermanBrowser;
import org.conclusum.testing.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** The worked examples of the field, as people see them. */
@ApplicationTest
class WorkedExamplesTests {

    @Autowired
    private WorkedExamples examples;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private Pages pages;

    @RegisterExtension
    final GermanBrowser browser = new GermanBrowser();

    private static List<String> lines(Component table) {
        return elements(table.getElement())
                .filter(element -> element.getComponent()
                        .filter(NativeTableRow.class::isInstance)
                        .isPresent())
                .map(row -> row.getChildren().map(Element::getTextRecursively).toList())
                .map(cells -> String.join("|", cells).replace('\u00a0', ' '))
                .toList();
    }

    private static Stream<Element> elements(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(WorkedExamplesTests::elements));
    }

    @Test
    void showsTheBundlesInTheirOrder() {
        AnalysisRow row = examples.analysed();

        List<String> lines = lines(BundleTable.table(row, Objects.requireNonNull(row.result())));

        assertThat(lines.get(1)).startsWith("1|D3 S2 F2 G2").endsWith("|26|0");
        assertThat(lines.get(2)).startsWith("2|D1 S1 F1 G1").endsWith("|25|0");
        assertThat(lines.get(3)).startsWith("3|D2 S2 F2 G2").endsWith("|23|0");
        assertThat(lines).hasSize(1 + 16);
    }

    @Test
    void showsTheForecastToTheLastPupil() {
        Actor.Person office = committees.officeOf("LAUSITZ");
        PupilForecastRow forecast = examples.forecast(office);

        assertThat(lines(ForecastTable.table(forecast)))
                .extracting(line -> line.substring(0, line.lastIndexOf('|', line.lastIndexOf('|') - 1)))
                .containsExactly(
                        "Jahr|Klasse 1|Klasse 2|Klasse 3|Klasse 4|Zusammen",
                        "2025|970|991|1.007|1.035|4.002",
                        "2026|939|970|986|1.002|3.897",
                        "2027|914|940|966|981|3.801",
                        "2028|879|915|935|961|3.690");
    }

    @Test
    void saysOfTheConsistencyAnalysisHowManyBundlesDrop() {
        AnalysisRow row = examples.analysed();

        assertThat(opened(row))
                .contains("Von 24 Bündeln fallen 8 weg", "16 passen zusammen")
                .contains("D3 S2 F2 G2", "D1 S1 F1 G1");
    }

    @Test
    void showsTheCrossImpactBalanceToTheLastDigit() {
        AnalysisRow row = examples.balanced();

        List<String> lines = lines(BundleTable.table(row, Objects.requireNonNull(row.result())));

        assertThat(lines.get(1)).startsWith("1|D1 S1 F1 G1").endsWith("|24|0");
        assertThat(lines.get(2)).startsWith("1|D2 S2 F2 G2").endsWith("|24|0");
        assertThat(lines.subList(3, 9))
                .allSatisfy(line -> assertThat(line).startsWith("3|").endsWith("|8|2"));
        assertThat(lines).hasSize(1 + 24);
        assertThat(opened(row)).contains("Von 24 Bündeln drängen 22 über sich hinaus", "2 halten sich selbst");
    }

    @Test
    void showsTheRatesAndTheErrorsOfPastYears() {
        PupilForecastRow forecast = examples.forecast(committees.officeOf("LAUSITZ"));

        assertThat(lines(new BackTestCard(BackTest.of(forecast.input()))))
                .anySatisfy(line -> assertThat(line).endsWith("|2|0,21 %|−0,21 %|0,34 %"))
                .anySatisfy(line -> assertThat(line).endsWith("|1|0,53 %|−0,53 %|0,53 %"));
        String page = text(pages.enter(
                ForecastPage.class,
                new RouteParameters("table", forecast.table().toString()),
                committees.officeOf("LAUSITZ")));
        assertThat(page).contains("99/98", "1526/1525", "601/604", "194/195");
        assertThat(page).contains("4.002", "3.690");
    }

    @Test
    void showsInWhatScenariosDifferAndHowFarTheyAreApart() {
        String page = text(pages.enter(
                ComparisonPage.class,
                new RouteParameters("project", examples.twoScenarios().toString()),
                committees.officeOf("LAUSITZ")));

        assertThat(page)
                .contains("Zusammen stark", "Ruhige Zeiten")
                .contains("gleich", "verschieden")
                .contains("unterscheiden sich in 3 von 4 Faktoren");
    }

    private String opened(AnalysisRow row) {
        return text(pages.enter(
                AnalysisPage.class,
                new RouteParameters(
                        Map.of("project", row.project().toString(), "number", String.valueOf(row.number()))),
                committees.officeOf("LAUSITZ")));
    }

    private static String text(Component page) {
        return page.getElement().getTextRecursively();
    }
}
