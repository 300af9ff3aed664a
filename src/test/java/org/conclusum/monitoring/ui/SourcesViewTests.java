package org.conclusum.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteParameters;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.genesis.FlatFiles;
import org.conclusum.monitoring.imports.DirectImport;
import org.conclusum.monitoring.imports.ImportOrder;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.GermanBrowser;
import org.conclusum.testing.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** The one page of sources. */
@ApplicationTest
class SourcesViewTests {

    @Autowired
    private Pages pages;

    @Autowired
    private DirectImport imports;

    @Autowired
    private CommitteeFixture fixture;

    @RegisterExtension
    final GermanBrowser browser = new GermanBrowser();

    @Test
    void creditsEverySourceWithItsLicenceAndSaysWhatWasChanged() throws Exception {
        imports.take(
                new ImportOrder(
                        "12411-CRED_flat.csv", "REGIONALDATENBANK", LocalDate.of(2026, 3, 10), "Zeilen gefiltert"),
                new ByteArrayInputStream(FlatFiles.file(FlatFiles.row("1"))),
                fixture.officeOf("LAUSITZ"));

        assertThat(shownTo(fixture.stranger()))
                .contains(
                        "Statistische Ämter des Bundes und der Länder",
                        "Regionaldatenbank Deutschland",
                        "© Statistisches Bundesamt (Destatis)",
                        "© GeoBasis-DE / BKG (2023), dl-de/by-2-0",
                        "dl-de/by-2-0",
                        "12411-CRED",
                        "Zeilen gefiltert");
    }

    @Test
    void letsOnlyOfficesNameAnotherSource() {
        assertThat(shownTo(fixture.stranger())).doesNotContain("Quelle aufnehmen");
        assertThat(shownTo(fixture.coordinatorOf("14626"))).doesNotContain("Quelle aufnehmen");
        assertThat(shownTo(fixture.officeOf("LAUSITZ"))).contains("Quelle aufnehmen");
    }

    private String shownTo(Actor.Person person) {
        return pages.enter(SourcesView.class, RouteParameters.empty(), person)
                .getElement()
                .getTextRecursively();
    }
}
