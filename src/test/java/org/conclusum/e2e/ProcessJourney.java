package org.conclusum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.conclusum.e2e.Visitors.Look;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An administrator changes the way of a proposal in the browser with building blocks, tries it out, and hands it over; a
 * second one releases it. A case that was on its way goes on by it. The first half is done in German, the rest in English.
 */
@Tag("browser")
class ProcessJourney {

    private static final String PROPOSALS = "admin/processes?process=proposal";
    private static final String COMMITTEE = "Lenkungskreis Bildung Lausitz";
    private static final String TITLE = "Gemeinsamer Fahrdienst zur Berufsschule";
    private static final String CONFIRMS = "Second person confirms";
    private static final Path FOREIGN = Path.of("src/test/resources/models/foreign");
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
        bringsInFiles(admin, draft);
        remindTwice(admin);
        speakEnglish(admin);
        confirmTwice(visitors, admin, draft);
        tryOut(visitors, admin, draft);
        handOver(visitors, admin, draft);
        Page second = visitors.signIn("admin.release");
        speakEnglish(second);
        release(visitors, second, draft);
        move(second);
        Page office = visitors.signIn("office.lausitz");
        visitors.go(office, proposal);
        Office.button(office, "Annehmen").click();
        assertThat(office.locator(".cc-page-header").getByText("Geprüft")).isVisible();
        visitors.go(second, PROPOSALS);
        assertThat(second.locator(".cc-procedures-standing li")
                        .filter(new Locator.FilterOptions().setHasText(CONFIRMS)))
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

    /** Of another program: one is refused with what and why, of another the page shows what would be left out. */
    private static void bringsInFiles(Page admin, String draft) {
        assertThat(admin.locator("cc-bpmn-editor .bjs-powered-by")).isVisible();
        admin.keyboard().press("Escape");
        assertThat(admin.url()).contains(draft);
        Locator upload = admin.locator("vaadin-upload input[type=file]");
        upload.setInputFiles(FOREIGN.resolve("flowable.bpmn"));
        assertThat(admin.locator(".cc-findings")).containsText("Programmcode aufzurufen ist nicht erlaubt");
        upload.setInputFiles(FOREIGN.resolve("signavio.bpmn"));
        assertThat(admin.locator(".cc-intake")).containsText("signavioMetaData");
        admin.keyboard().press("Escape");
        assertThat(admin.locator(".cc-intake")).hasCount(0);
        Download drawing = admin.waitForDownload(
                () -> Office.button(admin, "Zeichnung als SVG herunterladen").click());
        assertThat(drawing.suggestedFilename()).isEqualTo("proposal.svg");
    }

    private static void remindTwice(Page admin) {
        select(admin, "userTask_revise");
        block(admin, "Erinnerung").click();
        changes(admin, "nach 7 Tagen");
        assertThat(admin.locator(".cc-findings")).containsText("Nichts spricht dagegen");
    }

    private static void confirmTwice(Visitors visitors, Page admin, String draft) {
        visitors.go(admin, draft);
        admin.locator(".cc-editor-panel h3").waitFor();
        assertThat(admin.locator(".cc-editor-panel")).containsText("Nothing selected");
        select(admin, "userTask_examine");
        block(admin, "Four-eyes step").click();
        changes(admin, CONFIRMS);
        assertThat(admin.locator(".cc-findings")).containsText("Nothing speaks against it");
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

    private static void speakEnglish(Page page) {
        page.locator(".cc-me").click();
        page.getByText("English", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    private static void tryOut(Visitors visitors, Page admin, String draft) {
        visitors.go(admin, draft);
        admin.getByText("Try out").first().click();
        admin.waitForURL("**/trial/**");
        Office.button(admin, "Begin dry run").click();
        happens(admin, "userTask_examine");
        happens(admin, CONFIRMS);
        takes(admin, "Confirmed?", "yes");
        takes(admin, "In Ordnung?", "nein");
        happens(admin, "userTask_revise");
        assertThat(admin.locator(".cc-tried-path"))
                .containsText(Pattern.compile("Vorlage formal prüfen.*" + CONFIRMS + ".*Vorlage überarbeiten"));
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
        Office.field(admin, "What changes and why?")
                .fill("Eine zweite Erinnerung, und eine zweite Person sieht die Prüfung an.");
        Office.button(admin, "Lay before a second person").focus();
        Office.button(admin, "Lay before a second person").click();
        assertThat(admin.locator(".cc-page-header").getByText("Laid before a second person"))
                .isVisible();
    }

    private static void release(Visitors visitors, Page second, String draft) {
        visitors.go(second, draft);
        assertThat(second.locator(".cc-changes")).containsText(CONFIRMS);
        Office.button(second, "Release").click();
        second.locator("vaadin-dialog").getByText("At once").waitFor();
        Office.confirm(second, "Release");
        second.waitForURL("**/processes?process=proposal");
    }

    private static void move(Page second) {
        Office.button(second, "Try out").click();
        assertThat(second.getByText("can move").first()).isVisible();
        Office.button(second, "Move the cases").click();
        Office.confirm(second, "Move the cases");
        assertThat(second.getByText(Pattern.compile("Last moved on")).first()).isVisible();
    }
}
