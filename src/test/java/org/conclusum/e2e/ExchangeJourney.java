package org.conclusum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.conclusum.kernel.LegalTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A practice on its way from a resolution of the Lausitz to the Rheinisches Revier, against the packaged program: written
 * with its model, consented to, published by another office, taken over with adapted elements by an own proposal that the
 * committee there adopts, tried, made routine, and told about.
 */
@Tag("browser")
class ExchangeJourney {

    private static final String PRACTICE = "Fachberatung für Kitas aus einem Topf";
    private static final String THERE = "Lenkungskreis Bildung Rheinisches Revier";
    private static final String PROPOSAL = "Übernahme: " + PRACTICE;
    private static final int DAYS_AHEAD = 27;

    @Test
    void carriesAPracticeFromTheLausitzToTheRheinischesRevier() {
        try (Program program = Program.withSampleData()) {
            String adoption;
            String meeting;
            try (Visitors visitors = new Visitors(program.address())) {
                Office desk = new Office(visitors);
                String practice = write(visitors);
                publish(visitors, practice);
                takeModel(visitors, practice);
                Page coordinator = visitors.signIn("coordinator.dueren");
                adoption = takeOver(visitors, coordinator, practice);
                meeting = propose(visitors, desk, coordinator);
            }
            program.close();
            program.start("--conclusum.clock.offset=P" + DAYS_AHEAD + "D");
            try (Visitors visitors = new Visitors(program.address())) {
                adopt(visitors, meeting);
                finish(visitors, adoption);
            }
        }
    }

    /** The office of the Lausitz passes a resolution on, with a model. */
    private static String write(Visitors visitors) {
        Page office = visitors.signIn("office.lausitz");
        visitors.go(office, "resolutions?text=Fachberatungspool");
        office.locator("main tbody a").first().click();
        office.waitForURL("**/resolutions/*");
        Office.button(office, "Als Praxisbeispiel weitergeben").click();
        office.waitForURL("**/edit");
        assertThat(office.getByLabel("Ausgangslage")).not().hasValue("");
        office.getByLabel("Titel").fill(PRACTICE);
        office.getByLabel("Kernelemente").fill("Ein gemeinsamer Stellenplan: sonst zieht jede für sich zurück");
        office.getByLabel("Anpassbare Elemente").fill("Zahl der Stellen\nSitz der Leitung");
        office.getByLabel("Ansprechstelle").fill("Landkreis Görlitz, Jugendamt");
        Office.button(office, "Speichern").click();
        assertThat(office.getByText("Gespeichert.").first()).isVisible();
        card(office, "Prozessmodell")
                .locator("input[type=file]")
                .setInputFiles(Path.of("processes", "ratification.bpmn"));
        assertThat(Office.button(office, "Modell entfernen")).isVisible();
        Office.button(office, "Speichern und ansehen").click();
        Office.button(office, "Zur Prüfung vorlegen").click();
        assertThat(office.locator(".cc-page-header").getByText("Zur Prüfung")).isVisible();
        return office.url().replaceAll(".*/(exchange/practices/[^/?]+).*", "$1");
    }

    /** The giver consents, and another office publishes. */
    private static void publish(Visitors visitors, String practice) {
        Page giver = visitors.signIn("coordinator.goerlitz");
        visitors.go(giver, practice);
        Office.button(giver, "Der Veröffentlichung zustimmen").click();
        assertThat(giver.getByText("Zustimmung festgehalten.").first()).isVisible();
        Page reviewer = visitors.signIn("office.rhein");
        visitors.go(reviewer, practice);
        Office.button(reviewer, "Veröffentlichen").click();
        Office.confirm(reviewer, "Veröffentlichen");
        assertThat(reviewer.locator(".cc-page-header").getByText("Veröffentlicht"))
                .isVisible();
    }

    /** An administrator takes the model over as a draft; nothing is deployed by it. */
    private static void takeModel(Visitors visitors, String practice) {
        Page admin = visitors.signIn("admin");
        visitors.go(admin, practice);
        Office.button(admin, "Als Entwurf übernehmen").click();
        admin.waitForURL("**/admin/processes/drafts/*");
        assertThat(admin.locator("main h1").first()).containsText("Gremien zu Hause entscheiden");
    }

    /** Düren finds it in the library, adapts it and opens its own proposal. */
    private static String takeOver(Visitors visitors, Page coordinator, String practice) {
        visitors.go(coordinator, "exchange?q=Fachberatung");
        coordinator.locator("main a[href*='exchange/practices/']").first().click();
        coordinator.waitForURL("**/" + practice);
        Office.button(coordinator, "Übernahme prüfen").click();
        Office.choose(coordinator, "Für wen und in welchem Gremium", THERE);
        Office.confirm(coordinator, "Prüfung beginnen");
        coordinator.waitForURL("**/exchange/adoptions/*");
        String adoption = coordinator.url().replaceAll(".*/(exchange/adoptions/[^/?]+).*", "$1");
        coordinator.getByLabel("Hinweis zu Zahl der Stellen").fill("zwei statt vier");
        Office.button(coordinator, "Passt, weiter zur Entscheidung").click();
        Office.button(coordinator, "Vorlage öffnen").click();
        coordinator.waitForURL("**/proposals/*");
        assertThat(coordinator.locator("main h1").first()).containsText(PROPOSAL);
        return adoption;
    }

    private static String propose(Visitors visitors, Office desk, Page coordinator) {
        String proposal = coordinator.url().replaceAll(".*/(proposals/[^/?]+).*", "$1");
        desk.submit(coordinator, proposal, "Einreichen");
        Page office = visitors.signIn("office.rhein");
        desk.accept(office, proposal);
        String meeting = desk.plan(
                office,
                THERE,
                "Sitzung zum Transfer",
                LocalDate.now(LegalTime.ZONE).plusDays(DAYS_AHEAD));
        desk.putOnAgenda(office, meeting, PROPOSAL);
        desk.invite(office, visitors.signIn("chair.rhein"), meeting);
        return meeting;
    }

    private static void adopt(Visitors visitors, String meeting) {
        Office desk = new Office(visitors);
        Page chair = visitors.signIn("chair.rhein");
        desk.open(chair, meeting, 4);
        desk.openBallot(chair, meeting, PROPOSAL);
        for (String member : List.of("dueren", "euskirchen", "heinsberg")) {
            desk.vote(visitors.signIn("member." + member), PROPOSAL, "Ja");
        }
        desk.voteLast(visitors.signIn("member.moenchengladbach"), PROPOSAL, "Ja", "Angenommen");
    }

    /** What was tried runs, and the giver reads how it went. */
    private static void finish(Visitors visitors, String adoption) {
        Page coordinator = visitors.signIn("coordinator.dueren");
        visitors.go(coordinator, adoption);
        assertThat(coordinator.locator(".cc-page-header").getByText("Erprobung"))
                .isVisible();
        Office.button(coordinator, "In den Alltag überführen").click();
        Office.field(coordinator, "Wirkung").fill("Zwei Fachkräfte beraten 41 Kitas.");
        Office.confirm(coordinator, "In den Alltag überführen");
        Office.button(coordinator, "Rückmeldung geben").click();
        coordinator
                .locator("vaadin-dialog textarea, vaadin-dialog-overlay textarea")
                .first()
                .fill("Der Stellenplan trug alles.");
        Office.confirm(coordinator, "Rückmeldung geben");
        assertThat(coordinator.locator("main")).containsText("Der Stellenplan trug alles.");
        Page giver = visitors.signIn("coordinator.goerlitz");
        visitors.go(giver, adoption);
        assertThat(giver.locator("main")).containsText("Der Stellenplan trug alles.");
    }

    private static Locator card(Page page, String title) {
        return page.locator(".cc-card")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }
}
