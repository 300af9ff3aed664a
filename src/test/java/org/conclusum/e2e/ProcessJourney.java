package org.conclusum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.conclusum.e2e.Visitors.Look;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An administrator changes the way of a proposal in the browser with building blocks, tries it out, and hands it over; a
 * second one releases it. A case that was on its way goes on by it.
 */
@Tag("browser")
class ProcessJourney {

    private static final String PROPOSALS = "admin/processes?process=proposal";
    private static final String COMMITTEE = "Lenkungskreis Bildung Lausitz";
    private static final String TITLE = "Gemeinsamer Fahrdienst zur Berufsschule";
    private static final int MOST_SCRIPT = 400 * 1024;

    @Test
    void changesTheWayOfAProposalWithoutADeveloper() {
        try (Program program = Program.withSampleData();
                Visitors visitors = new Visitors(program.address())) {
            walk(visitors);
        }
    }

    private static void walk(Visitors visitors) {
        loadsLittleAtFirst(visitors);
        Office desk = new Office(visitors);
        Page coordinator = visitors.signIn("coordinator.goerlitz");
        String proposal = desk.draft(coordinator, COMMITTEE, TITLE, "Die Linie wird gemeinsam bestellt.");
        desk.submit(coordinator, proposal, "Einreichen");
        Page admin = visitors.signIn("admin");
        String draft = begin(visitors, admin);
        build(admin);
        readsInEnglish(visitors, draft);
        tryOut(visitors, admin, draft);
        handOver(visitors, admin, draft);
        Page second = visitors.signIn("admin.release");
        release(visitors, second, draft);
        move(second);
        Page office = visitors.signIn("office.lausitz");
        visitors.go(office, proposal);
        Office.button(office, "Annehmen").click();
        assertThat(office.locator(".cc-page-header").getByText("Geprüft")).isVisible();
        visitors.go(second, PROPOSALS);
        assertThat(second.locator(".cc-procedures-standing li")
                        .filter(new Locator.FilterOptions().setHasText("Zweite Person bestätigt")))
                .isVisible();
    }

    /** What the sign-in page loads, as it comes over the line; nothing of the editor is in it. */
    private static void loadsLittleAtFirst(Visitors visitors) {
        Page page = visitors.visit(Look.DESKTOP);
        List<Response> scripts = new ArrayList<>();
        page.onResponse(response -> {
            if (response.request().resourceType().equals("script")) {
                scripts.add(response);
            }
        });
        visitors.go(page, "sign-in");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        int loaded = scripts.stream()
                .mapToInt(script -> script.request().sizes().responseBodySize)
                .sum();
        assertThat(loaded).isBetween(1, MOST_SCRIPT);
        assertThat(scripts)
                .extracting(Response::url)
                .noneMatch(url -> url.matches(".*(?i:bpmn|Modeler|Viewer|diagram).*"));
        page.context().close();
    }

    /** The sample has a draft already, which is given up. */
    private static String begin(Visitors visitors, Page admin) {
        visitors.go(admin, PROPOSALS);
        admin.getByText("Entwurf öffnen").click();
        admin.waitForURL("**/drafts/**");
        Office.button(admin, "Entwurf aufgeben").click();
        Office.confirm(admin, "Entwurf aufgeben");
        admin.waitForURL("**/processes?process=proposal");
        Office.button(admin, "Ablauf ändern").click();
        admin.waitForURL("**/drafts/**");
        admin.locator(".cc-editor-panel h3").waitFor();
        return admin.url().replaceAll(".*/(admin/processes/drafts/[^/?]+).*", "$1");
    }

    private static void build(Page admin) {
        select(admin, "userTask_revise");
        block(admin, "Erinnerung").click();
        changes(admin, "nach 7 Tagen");
        select(admin, "userTask_examine");
        block(admin, "Vier-Augen-Schritt").click();
        changes(admin, "Zweite Person bestätigt");
        assertThat(admin.locator(".cc-findings")).containsText("Nichts spricht dagegen");
    }

    private static void select(Page admin, String element) {
        admin.locator("cc-bpmn-editor .djs-element[data-element-id='" + element + "'] .djs-hit")
                .first()
                .dispatchEvent("click", Map.of("button", 0, "bubbles", true));
    }

    private static Locator block(Page admin, String name) {
        return admin.locator(".cc-editor-panel button").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void changes(Page admin, String name) {
        assertThat(admin.locator(".cc-changes")).containsText(name);
    }

    private static void readsInEnglish(Visitors visitors, String draft) {
        Page english = visitors.signIn("admin.release");
        speak(english, "English", "en");
        visitors.go(english, draft);
        english.locator(".cc-editor-panel h3").waitFor();
        assertThat(english.locator(".cc-editor-panel")).containsText("Nothing selected");
        assertThat(english.locator(".cc-findings")).containsText("Nothing speaks against it");
        speak(english, "Deutsch", "de");
        english.context().close();
    }

    private static void speak(Page page, String language, String code) {
        page.locator(".cc-me").click();
        page.getByText(language, new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator("html")).hasAttribute("lang", code);
    }

    private static void tryOut(Visitors visitors, Page admin, String draft) {
        visitors.go(admin, draft);
        admin.getByText("Ausprobieren").first().click();
        admin.waitForURL("**/trial/**");
        Office.button(admin, "Probelauf beginnen").click();
        happens(admin, "userTask_examine");
        happens(admin, "Zweite Person bestätigt");
        takes(admin, "Bestätigt?", "ja");
        takes(admin, "In Ordnung?", "nein");
        happens(admin, "userTask_revise");
        assertThat(admin.locator(".cc-tried-path"))
                .containsText(Pattern.compile("Vorlage formal prüfen.*Zweite Person bestätigt.*Vorlage überarbeiten"));
    }

    private static void happens(Page admin, String what) {
        admin.locator(".cc-possible [data-possible='" + what + "'], .cc-possible vaadin-button:text-is('" + what + "')")
                .first()
                .click();
    }

    private static void takes(Page admin, String fork, String way) {
        assertThat(admin.locator(".cc-possible h3").filter(new Locator.FilterOptions().setHasText(fork)))
                .isVisible();
        Office.button(admin, way).click();
    }

    private static void handOver(Visitors visitors, Page admin, String draft) {
        visitors.go(admin, draft);
        Office.field(admin, "Was ändert sich und warum?")
                .fill("Eine zweite Erinnerung, und eine zweite Person sieht die Prüfung an.");
        Office.button(admin, "Zur Freigabe vorlegen").focus();
        Office.button(admin, "Zur Freigabe vorlegen").click();
        assertThat(admin.locator(".cc-page-header").getByText("Zur Freigabe vorgelegt"))
                .isVisible();
    }

    private static void release(Visitors visitors, Page second, String draft) {
        visitors.go(second, draft);
        assertThat(second.locator(".cc-changes")).containsText("Zweite Person bestätigt");
        Office.button(second, "Freigeben").click();
        second.locator("vaadin-dialog").getByText("Sofort").waitFor();
        Office.confirm(second, "Freigeben");
        second.waitForURL("**/processes?process=proposal");
    }

    private static void move(Page second) {
        Office.button(second, "Probeweise umstellen").click();
        assertThat(second.getByText("kann wechseln").first()).isVisible();
        Office.button(second, "Fälle umstellen").click();
        Office.confirm(second, "Fälle umstellen");
        assertThat(second.getByText(Pattern.compile("Zuletzt umgestellt")).first())
                .isVisible();
    }
}
