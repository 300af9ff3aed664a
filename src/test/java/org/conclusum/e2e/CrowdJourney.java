package org.conclusum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What goes wrong on an ordinary day: text that is no text, a second window, an expired sign-in, a stranger. */
@Tag("browser")
class CrowdJourney {

    private static final String MARKUP = "<img src=x onerror=\"document.title='taken'\">";
    private static final String HALF_A_SENTENCE = "Die Träger haben schon zugesagt, dass";

    @Test
    void losesNothingAndTellsStrangersNothing() {
        try (Program program = Program.withSampleData();
                Visitors visitors = new Visitors(program.address())) {
            Office desk = new Office(visitors);
            Page coordinator = visitors.signIn("coordinator.bautzen");
            String proposal = desk.draft(
                    coordinator, "Lenkungskreis Bildung Lausitz", "Lernorte " + MARKUP, "Der Kreis öffnet Lernorte.");

            textStaysText(coordinator, visitors, proposal);
            foreignFilesAreRefused(coordinator, visitors, proposal);
            secondWindowIsTold(coordinator, visitors, proposal);
            halfASentenceSurvivesTheSignIn(coordinator, program, visitors, proposal);
            strangersSeeNothing(visitors, proposal);
            twoClicksAreOne(coordinator, visitors, proposal);
        }
    }

    private static void textStaysText(Page coordinator, Visitors visitors, String proposal) {
        visitors.go(coordinator, proposal);
        assertThat(coordinator.locator("main h1")).containsText(MARKUP);
        assertThat(coordinator.locator("main img[src='x']")).hasCount(0);
        assertThat(coordinator.title()).isNotEqualTo("taken");
    }

    private static void foreignFilesAreRefused(Page coordinator, Visitors visitors, String proposal) {
        visitors.go(coordinator, proposal + "/edit");
        Locator files = coordinator.locator("vaadin-upload input[type=file]").first();
        files.setInputFiles(
                new FilePayload("werkzeug.pdf", "application/pdf", "MZ kein PDF".getBytes(StandardCharsets.US_ASCII)));
        assertThat(coordinator.getByText("passt nicht zur Dateiendung").first()).isVisible();
        visitors.go(coordinator, proposal + "/edit");
        assertThat(coordinator.getByText("werkzeug.pdf")).hasCount(0);
    }

    private static void secondWindowIsTold(Page coordinator, Visitors visitors, String proposal) {
        Page other = coordinator.context().newPage();
        visitors.go(other, proposal + "/edit");
        Office.field(coordinator, "Federführung").fill("Schulverwaltungsamt");
        Office.field(coordinator, "Titel").focus();
        assertThat(coordinator.getByText("Gespeichert").first()).isVisible();

        Office.field(other, "Kosten").fill("9.000 Euro jährlich");
        Office.field(other, "Titel").focus();
        assertThat(other.getByText("Der Text wurde inzwischen geändert")).isVisible();
        assertThat(Office.button(other, "Den anderen Text übernehmen")).isVisible();
        Office.button(other, "Meinen Text behalten und überschreiben").click();
        assertThat(other.getByText("Gespeichert").first()).isVisible();
        other.close();
        visitors.go(coordinator, proposal + "/edit");
        assertThat(Office.field(coordinator, "Kosten")).hasValue("9.000 Euro jährlich");
    }

    /** With the program, all sign-ins end. */
    private static void halfASentenceSurvivesTheSignIn(
            Page coordinator, Program program, Visitors visitors, String proposal) {
        program.kill();
        Office.field(coordinator, "Sachverhalt").fill(HALF_A_SENTENCE);
        program.start();
        Office.field(coordinator, "Titel").focus();
        coordinator.getByText("Ihre Sitzung am Browser ist abgelaufen").click();
        visitors.enter(coordinator, "coordinator.bautzen");
        coordinator.waitForURL("**/" + proposal + "/edit");
        Office.button(coordinator, "Text wiederherstellen").click();
        assertThat(Office.field(coordinator, "Sachverhalt")).hasValue(HALF_A_SENTENCE);
    }

    private static void strangersSeeNothing(Visitors visitors, String proposal) {
        for (String stranger : new String[] {"member.leipzig-stadt", "coordinator.goerlitz"}) {
            Page page = visitors.signIn(stranger);
            visitors.go(page, proposal);
            assertThat(page.locator("main")).not().containsText("Lernorte");
            visitors.go(page, "proposals?q=Lernorte");
            assertThat(page.locator("main a[href*='" + proposal + "']")).hasCount(0);
        }
    }

    private static void twoClicksAreOne(Page coordinator, Visitors visitors, String proposal) {
        visitors.go(coordinator, proposal + "/edit");
        Office.button(coordinator, "Einreichen").dblclick();
        Locator confirm = coordinator
                .locator("vaadin-confirm-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Einreichen"))
                .last();
        confirm.dblclick();
        coordinator.waitForURL("**/" + proposal);
        visitors.go(coordinator, proposal + "?tab=audit.section.title");
        assertThat(coordinator.locator("main").getByText("Vorlage eingereicht")).hasCount(1);
    }
}
