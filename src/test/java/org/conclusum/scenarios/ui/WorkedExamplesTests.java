package org.conclusum.scenarios.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.conclusum.kernel.Actor;
import org.conclusum.scenarios.AnalysisRow;
import org.conclusum.scenarios.PupilForecastRow;
import org.conclusum.scenarios.WorkedExamples;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The worked examples of the field, as people see them. */
@ApplicationTest
class WorkedExamplesTests {

    @Autowired
    private WorkedExamples examples;

    @Autowired
    private CommitteeFixture committees;

    private static List<String> lines(Component table) {
        return elements(table.getElement())
                .filter(element -> element.getComponent()
                        .filter(NativeTableRow.class::isInstance)
                        .isPresent())
                .map(row -> row.getChildren().map(Element::getTextRecursively).toList())
                .map(cells -> String.join("|", cells))
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
}
