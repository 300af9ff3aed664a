package org.conclusum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Figures from a published file to a closed task, against the packaged program: imported, drawn, cited on a proposal, revised by
 * a later file, shown beside each other, judged by the office.
 */
@Tag("browser")
class EvidenceJourney {

    private static final String COMMITTEE = "Lenkungskreis Bildung Lausitz";
    private static final String TITLE = "Ein Fonds für kleine Schulen";
    private static final String INDICATOR = "Bevölkerung am Stichtag";
    private static final String FILE = "12411-01-01-4_de_flat.csv";
    private static final Path PUBLISHED = Path.of("src", "main", "resources", "sample", "figures", FILE);
    private static final String GOERLITZ = ";14626;Görlitz, Landkreis;GES;Geschlecht;;Insgesamt;";

    @Test
    void tellsTheProposalThatItsFiguresWereRevisedAndTheOfficeSaysWhatFollows() throws IOException {
        try (Program program = Program.withSampleData();
                Visitors visitors = new Visitors(program.address())) {
            Page office = visitors.signIn("office.lausitz");
            bring(visitors, office, PUBLISHED);
            isDrawn(visitors, office);

            Page coordinator = visitors.signIn("coordinator.goerlitz");
            Office desk = new Office(visitors);
            String proposal = desk.draft(coordinator, COMMITTEE, TITLE, "Die Kommunen legen einen Fonds auf.");
            cite(visitors, coordinator, proposal);
            desk.submit(coordinator, proposal, "Einreichen");

            bring(visitors, office, revised());
            crossesTheTripWire(visitors, office);
            visitors.go(coordinator, proposal);
            assertThat(coordinator.locator("main")).containsText("Zahlen haben sich geändert");
            Locator both = evidence(visitors, coordinator, proposal)
                    .locator("tr")
                    .filter(new Locator.FilterOptions().setHasText("Landkreis Görlitz"));
            assertThat(both).containsText("243.958");
            assertThat(both).containsText("223.958");

            judge(visitors, office);
            assertThat(evidence(visitors, coordinator, proposal)).containsText("geändert, ohne Folgen");
        }
    }

    /** A later edition of the file in which one county has fewer people. */
    private static Path revised() throws IOException {
        String published = Files.readString(PUBLISHED);
        Path revised = Files.createTempDirectory("conclusum-figures").resolve(FILE);
        return Files.writeString(revised, published.replace(GOERLITZ + "243958", GOERLITZ + "223958"));
    }

    private static void bring(Visitors visitors, Page office, Path file) {
        visitors.go(office, "monitoring/imports");
        office.locator("vaadin-upload input[type=file]").setInputFiles(file);
        office.waitForURL(url -> url.matches(".*/monitoring/imports/[0-9a-f-]{36}"));
        Office.button(office, "Übernehmen").click();
        assertThat(office.locator(".cc-page-header").getByText("Übernommen")).isVisible();
    }

    private static void isDrawn(Visitors visitors, Page office) throws IOException {
        visitors.go(office, "monitoring");
        office.locator("main a")
                .filter(new Locator.FilterOptions().setHasText(INDICATOR))
                .first()
                .click();
        assertThat(office.locator("cc-chart svg").first()).isVisible();
        assertThat(office.locator("main table")).containsText("243.958");
        isTakenAway(office);
    }

    /** The picture with its credit inside, and the figures; all of it is made here. */
    private static void isTakenAway(Page office) throws IOException {
        String drawing = new String(taken(office, "SVG"), StandardCharsets.UTF_8);
        Assertions.assertThat(drawing).startsWith("<svg").contains("dl-de/by-2-0");
        byte[] picture = taken(office, "PNG");
        Assertions.assertThat(new String(picture, 1, 3, StandardCharsets.US_ASCII))
                .isEqualTo("PNG");
        String text = new String(taken(office, "CSV"), StandardCharsets.UTF_8);
        Assertions.assertThat(text).contains("\"14626\"", "243958", "dl-de/by-2-0");
        byte[] workbook = taken(office, "XLSX");
        Assertions.assertThat(new String(workbook, 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    private static byte[] taken(Page office, String kind) throws IOException {
        Download file = office.waitForDownload(
                () -> office.getByLabel("Als " + kind + " speichern").click());
        Assertions.assertThat(file.suggestedFilename()).endsWith("." + kind.toLowerCase(Locale.ROOT));
        return Files.readAllBytes(file.path());
    }

    /** The scenarios that rest on the figure say so, and ask what follows. */
    private static void crossesTheTripWire(Visitors visitors, Page office) {
        visitors.go(office, "scenarios");
        office.locator("main a")
                .filter(new Locator.FilterOptions().setHasText("2040"))
                .first()
                .click();
        assertThat(office.locator("main")).containsText("ausgelöst: 223.958 Personen (31. Dezember 2024)");
        office.getByText("Was daraus folgt").first().click();
        office.waitForURL("**/crossings/*");
        assertThat(office.locator("main")).containsText("unter 240.000 Personen");
        assertThat(office.locator("main")).containsText("Was folgt daraus?");
    }

    private static void cite(Visitors visitors, Page coordinator, String proposal) {
        visitors.go(coordinator, proposal + "/citation");
        Office.choose(coordinator, "Kennzahl", INDICATOR);
        assertThat(coordinator.locator("main table")).containsText("243.958");
        Office.field(coordinator, "Was die Zahlen hier zeigen").fill("Es leben weniger Menschen hier.");
        Office.button(coordinator, "Zitieren").click();
        Locator cited = coordinator.locator(".cc-evidence-citation");
        assertThat(cited).containsText("243.958");
        assertThat(cited).containsText("dl-de/by-2-0");
        assertThat(cited).containsText("unverändert");
    }

    private static Locator evidence(Visitors visitors, Page page, String proposal) {
        visitors.go(page, proposal + "?tab=evidence.section.title");
        return page.locator(".cc-evidence-citation").first();
    }

    private static void judge(Visitors visitors, Page office) {
        Pattern task = Pattern.compile("^Beurteilen: .*" + TITLE);
        visitors.go(office, "");
        Office.button(office, task).click();
        office.waitForURL("**/revisions/*");
        office.getByLabel("Keine Folgen").check();
        Office.field(office, "Begründung").fill("Der Fonds richtet sich nach Schulen, nicht nach Menschen.");
        Office.button(office, "Festhalten").click();
        assertThat(office.locator("main")).containsText("Die Änderung hat keine Folgen.");
        visitors.go(office, "");
        assertThat(Office.button(office, task)).hasCount(0);
    }
}
