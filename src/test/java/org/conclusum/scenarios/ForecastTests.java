package org.conclusum.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.scenarios.forecast.Assumptions;
import org.conclusum.scenarios.forecast.ForecastYear;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ForecastTests {

    static final String WORKED = """
            Jahr;Klasse 1;Klasse 2;Klasse 3;Klasse 4;Geburten
            2018;;;;;980
            2019;;;;;960
            2020;;;;;930
            2021;1.000;980;960;940;905
            2022;1040;995;975;955;870
            2023;1010;1045;990;970
            2024;990;1012;1040;985;
            """;
    private static final Assumptions BEST =
            new Assumptions(Fraction.of(5), Fraction.of(20), Fraction.of(1), Fraction.of(1, 2));
    private static final Assumptions WORST =
            new Assumptions(Fraction.of(-5), Fraction.of(-20), Fraction.of(-1), Fraction.of(-1, 2));

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private ForecastManagement forecasts;

    private static int serial;

    private UUID table() {
        serial++;
        return forecasts.enter(GOERLITZ, "Grundschule " + serial, "Schulstatistik", WORKED, goerlitz());
    }

    private Actor.Person goerlitz() {
        return committees.coordinatorOf(GOERLITZ);
    }

    @Test
    void forecastsTheWorkedExampleAndKeepsWhatWasAssumed() {
        UUID table = table();

        int number = forecasts.forecast(table, BEST, WORST, "Erster Versuch", goerlitz());

        PupilForecastRow row = forecasts
                .view(table, committees.coordinatorOf(COTTBUS))
                .forecasts()
                .getFirst();
        assertThat(number).isEqualTo(1);
        assertThat(row.variant(Variant.TREND).years().stream()
                        .map(VariantRow.Year::forecast)
                        .map(year -> ForecastYear.rounded(Objects.requireNonNull(year.total()))
                                .intValueExact()))
                .containsExactly(4002, 3897, 3801, 3690);
        assertThat(row.variant(Variant.BEST).changes().assumptions()).isEqualTo(BEST);
        assertThat(row.variant(Variant.WORST).changes().assumptions()).isEqualTo(WORST);
        assertThat(row.input().births()).containsEntry(2018, 980L);

        forecasts.replace(table, "Neu", WORKED.replace("990;1012", "1990;1012"), 1, goerlitz());
        assertThat(forecasts
                        .view(table, goerlitz())
                        .forecasts()
                        .getFirst()
                        .input()
                        .pupils()
                        .get(2024))
                .startsWith(990L);
        forecasts.forecast(table, BEST, WORST, "", committees.officeOf("LAUSITZ"));
        assertThat(forecasts.view(table, goerlitz()).forecasts())
                .extracting(PupilForecastRow::number)
                .containsExactly(2, 1);
    }

    @Test
    void isWrittenByTheMunicipalityAndItsOffice() {
        UUID table = table();
        Actor.Person cottbus = committees.coordinatorOf(COTTBUS);
        assertThat(forecasts.view(table, cottbus).writes()).isFalse();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> forecasts.replace(table, "", WORKED, 1, cottbus));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> forecasts.forecast(table, BEST, WORST, "", cottbus));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> forecasts.enter(GOERLITZ, "Gymnasium", "", WORKED, cottbus));
        for (Actor.Person nobody : List.of(
                committees.stranger(),
                committees.officeOf("RHEIN"),
                committees.holderOf(Grant.of(Role.ADMINISTRATOR)))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> forecasts.view(table, nobody));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> forecasts.forecast(table, BEST, WORST, "", nobody));
            assertThat(forecasts.tables(nobody)).extracting(PupilTableRow::id).doesNotContain(table);
        }
        assertThat(forecasts.tables(cottbus)).extracting(PupilTableRow::id).contains(table);
        assertThat(forecasts.writable(cottbus)).containsExactly(COTTBUS);
    }

    @Test
    void noticesThatSomebodyElseChangedTheNumbers() {
        UUID table = table();
        forecasts.replace(table, "", WORKED, 1, committees.officeOf("LAUSITZ"));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> forecasts.replace(table, "", WORKED, 1, goerlitz()));
        String type = forecasts.view(table, goerlitz()).table().schoolType();
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> forecasts.enter(GOERLITZ, type, "", WORKED, goerlitz()));
    }

    @Test
    void saysWhyItForecastsNothing() {
        UUID table = forecasts.enter(
                GOERLITZ, "Ohne Geburten " + serial++, "", "Jahr\tKlasse 5\tKlasse 6\n2024\t10\t20", goerlitz());
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> forecasts.forecast(table, BEST, WORST, "", goerlitz()))
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule.TableMustReachAhead"));
    }
}
