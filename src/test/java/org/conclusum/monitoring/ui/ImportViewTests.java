package org.conclusum.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.monitoring.genesis.FlatFiles;
import org.conclusum.monitoring.imports.AReading;
import org.conclusum.monitoring.imports.DirectImport;
import org.conclusum.monitoring.imports.ImportListing;
import org.conclusum.monitoring.imports.ImportManagement;
import org.conclusum.monitoring.imports.ImportOrder;
import org.conclusum.monitoring.imports.ImportRow;
import org.conclusum.monitoring.imports.ImportState;
import org.conclusum.monitoring.imports.PlainImports;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.GermanBrowser;
import org.conclusum.testing.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of an import as an office, and as somebody else, sees and presses it. */
@ApplicationTest
class ImportViewTests {

    @Autowired
    private DirectImport direct;

    @Autowired
    private ImportListing listing;

    @Autowired
    private ImportManagement management;

    @Autowired
    private PlainImports plain;

    @Autowired
    private AReading reading;

    @Autowired
    private CommitteeFixture fixture;

    @RegisterExtension
    final GermanBrowser browser = new GermanBrowser();

    private Actor.Person office;

    @BeforeEach
    void enter() {
        office = fixture.officeOf("LAUSITZ");
    }

    @Test
    void showsRejectedRowsWithColumnContentAndReason() throws Exception {
        ImportRow row = take("12411-V1", FlatFiles.row("5"), FlatFiles.row("2023", "5116", "1"));

        String page = open(row.id(), office).getElement().getTextRecursively();

        assertThat(page).contains("Nicht in Ordnung: 1", "5116", "führende Null");
        assertThat(page).doesNotContain("Übernehmen");
        management.discard(row.id(), office);
    }

    @Test
    void takesAnImportBackOnceItIsConfirmed() throws Exception {
        ImportRow row = take("12411-V2", FlatFiles.row("5"));
        ImportView page = open(row.id(), office);

        Shown.button(page, "Zurücknehmen").click();
        assertThat(listing.get(row.id(), office).state()).isEqualTo(ImportState.APPLIED);
        browser.ui().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        ConfirmDialog dialog = Shown.all(browser.ui())
                .filter(ConfirmDialog.class::isInstance)
                .map(ConfirmDialog.class::cast)
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, false));

        assertThat(listing.get(row.id(), office).state()).isEqualTo(ImportState.UNDONE);
        assertThat(page.getElement().getTextRecursively()).contains("Zurückgenommen");
    }

    @Test
    void showsHowFarAReadingIsAndStopsItWhenAsked(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("f.csv"), FlatFiles.file(FlatFiles.row("5")));
        AReading.Held held = reading.halfWay(
                new ImportOrder("12411-V4_flat.csv", "REGIONALDATENBANK", LocalDate.of(2026, 3, 10), ""), file, office);
        try {
            ImportView page = open(held.id(), office);

            assertThat(page.getElement().getTextRecursively()).contains("4.096");
            assertThat(Shown.all(page).filter(ProgressBar.class::isInstance)).hasSize(1);
            Shown.button(page, "Abbrechen").click();
        } finally {
            held.goOn().countDown();
        }

        await().untilAsserted(() ->
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.get(held.id(), office)));
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void offersNothingToPressToOthers() throws Exception {
        ImportRow row = take("12411-V3", FlatFiles.row("5"));

        for (Actor.Person other : List.of(fixture.officeOf("RHEIN"), fixture.stranger())) {
            assertThat(Shown.all(open(row.id(), other)).filter(Button.class::isInstance))
                    .isEmpty();
        }
    }

    private ImportRow take(String table, String... rows) throws Exception {
        direct.take(
                new ImportOrder(table + "_flat.csv", "REGIONALDATENBANK", LocalDate.of(2026, 3, 10), ""),
                new ByteArrayInputStream(FlatFiles.file(rows)),
                office);
        return listing.page(0, 1, office).getFirst();
    }

    private ImportView open(UUID id, Actor.Person person) {
        ImportView view = new ImportView(listing, management, plain, new SignedIn() {
            @Override
            public Actor.Person person() {
                return person;
            }
        });
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getRouteParameters()).thenReturn(new RouteParameters("id", id.toString()));
        view.beforeEnter(event);
        return view;
    }
}
