package org.conclusum.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.conclusum.e2e.Visitors.Look;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;

/**
 * Takes a picture of every page in both themes and widths, for everybody to leaf through, and has each looked at by
 * axe: nothing serious or critical, and nothing wider than the window; then in English, and with what opens.
 */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class PageGallery {

    private static final Pattern MISSING_TEXT = Pattern.compile("![a-z]+(\\.\\w+)+!");
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Duration STUCK = Duration.ofMinutes(2);

    /** Not links to a form or to all of them. */
    private static final String OF_A_THING =
            ":not([href$='/new']):not([href$='/calendar']):not([href$='/founding']):not([href*='/structure'])"
                    + ":not([href^='resolutions/control']):not([href^='resolutions/figures'])";

    /**
     * A page: its name in the gallery, who looks, and the route; or "first:", a route, and what is followed from there: the
     * start of a link's address, "*" and its end, with "@" and a word of its text, after a part of the page and "&gt;"; or a
     * further path that begins with "/".
     */
    record Stop(String name, String visitor, String route) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final Map<String, Page> signedIn = new LinkedHashMap<>();
    private final Map<String, Page> inEnglish = new LinkedHashMap<>();
    private final Map<String, String> found = new HashMap<>();
    private Program program;
    private Visitors visitors;

    /** Whether somebody is before a page: still so when the next one comes if that page, or its browser, got stuck. */
    private boolean looking;

    @BeforeAll
    void open() {
        program = Program.withSampleData();
        visitors = new Visitors(program.address());
    }

    @AfterAll
    void close() {
        try (Program ended = program) {
            visitors.close();
        }
    }

    static List<Stop> stops() {
        return List.of(
                new Stop("01-sign-in", "", "sign-in"),
                new Stop("02-worklist-office", "office.lausitz", ""),
                new Stop("03-worklist-member", "member.leipzig-stadt", ""),
                new Stop("04-proposals", "office.lausitz", "proposals"),
                new Stop("05-proposals-board", "office.lausitz", "proposals?view=board"),
                new Stop("06-case-file-in-progress", "office.lausitz", "first:proposals?q=Schulnetz proposals/"),
                new Stop("07-case-file-examination", "office.lausitz", "first:proposals?q=Wartung proposals/"),
                new Stop("08-case-file-decided", "member.goerlitz", "first:proposals?q=Sprachf proposals/"),
                new Stop(
                        "08a-case-file-instruction",
                        "coordinator.goerlitz",
                        "first:proposals?q=Schulnetz proposals/ *voting.instruction.title"),
                new Stop(
                        "08b-statements-office", "office.rhein", "first:proposals?q=Lernzentrum proposals/ /statement"),
                new Stop(
                        "08c-statement-writing",
                        "coordinator.heinsberg",
                        "first:proposals?q=Lernzentrum proposals/ /statement"),
                new Stop(
                        "08d-case-file-statements",
                        "member.dueren",
                        "first:proposals?q=Ausbildungsfonds proposals/ *proposals.statements.section"),
                new Stop("10-meetings", "office.lausitz", "meetings"),
                new Stop("11-meeting-invited", "office.lausitz", "first:meetings meetings/"),
                new Stop("12-meeting-plan", "office.lausitz", "meetings/new"),
                new Stop("12-meeting-calendar", "office.lausitz", "meetings/calendar"),
                new Stop("12c-agenda-versions", "office.lausitz", "first:meetings meetings/ /agenda-versions"),
                new Stop("12b-standing-items", "office.lausitz", "first:meetings/new meetings/standing-items/"),
                new Stop("12a-calendar-feeds", "office.lausitz", "calendar-feeds"),
                new Stop("13-meeting-live", "chair.mitteldeutschland", "live"),
                new Stop("13a-minutes-draft", "office.lausitz", "first:meetings?period=past meetings/@Herbst /minutes"),
                new Stop("13b-minutes-signed", "member.goerlitz", "first:meetings?period=past meetings/@3. /minutes"),
                new Stop("13c-minutes-objections", "chair.rhein", "first:meetings?period=past meetings/@3. /minutes"),
                new Stop("13d-minutes-live", "office.mitteldeutschland", "live"),
                new Stop("13e-meeting-screen", "office.mitteldeutschland", "first:meetings meetings/ /screen"),
                new Stop("13f-meeting-live-member", "member.leipzig-stadt", "live"),
                new Stop("13g-meeting-continued", "office.lausitz", "first:meetings meetings/@Verbandsversammlung"),
                new Stop(
                        "13g-minutes-templates",
                        "office.lausitz",
                        "first:meetings?period=past meetings/@3. /minutes meetings/minutes-templates/"),
                new Stop(
                        "13h-minutes-with-members",
                        "member.rhein-erft-kreis",
                        "first:meetings?period=past meetings/@3. /minutes"),
                new Stop("14-ballots", "member.leipzig-stadt", "ballots"),
                new Stop("15-ballot-open", "member.leipzig-stadt", "first:ballots ballots/"),
                new Stop("16-ballot-result", "office.lausitz", "first:ballots ballots/@Bildungsmonitoring"),
                new Stop("16-ballot-projector", "office.lausitz", "first:ballots?state=counted ballots/ /projector"),
                new Stop("16a-circular-start", "office.lausitz", "first:proposals?q=Praktikum proposals/ /circular"),
                new Stop("16b-circular-open", "member.dueren", "first:ballots ballots/"),
                new Stop("16c-circular-office", "office.rhein", "first:ballots ballots/"),
                new Stop(
                        "16d-circular-result",
                        "office.rhein",
                        "first:ballots?procedure=circular .cc-voting-past>ballots/"),
                new Stop(
                        "16e-consensus-result",
                        "member.goerlitz",
                        "first:ballots?procedure=consensus .cc-voting-past>ballots/"),
                new Stop("16f-secret-result", "member.goerlitz", "first:ballots ballots/@Bildungsbüro"),
                new Stop("16g-choice-result", "member.goerlitz", "first:ballots ballots/@Fachtag"),
                new Stop("16h-vote-against-instruction", "coordinator.cottbus", "first:ballots ballots/@Fahrt"),
                new Stop("16i-block-result", "office.lausitz", "first:ballots ballots/@Lernbus"),
                new Stop("17-resolutions", "office.lausitz", "resolutions"),
                new Stop("17a-resolution-control", "office.lausitz", "resolutions/control"),
                new Stop("17b-resolution-board", "chair.lausitz", "resolutions/control?view=board"),
                new Stop("17c-resolution-timeline", "office.lausitz", "resolutions/control?view=timeline"),
                new Stop("17d-resolution-figures", "office.lausitz", "resolutions/figures"),
                new Stop("18-resolution", "office.lausitz", "first:resolutions resolutions/"),
                new Stop(
                        "18a-ratification",
                        "office.rhein",
                        "first:resolutions?state=pending resolutions/ /ratification"),
                new Stop(
                        "18b-resolution-pending",
                        "coordinator.heinsberg",
                        "first:resolutions?state=pending resolutions/"),
                new Stop("60-exchange", "office.lausitz", "exchange"),
                new Stop("60a-practice", "coordinator.heinsberg", "first:exchange exchange/practices/@Bildungsb"),
                new Stop(
                        "60b-practice-review", "coordinator.saalekreis", "first:exchange exchange/practices/@Springer"),
                new Stop("60c-practice-edit", "office.lausitz", "first:exchange exchange/practices/@Programm /edit"),
                new Stop("60e-adoptions", "office.rhein", "exchange/adoptions"),
                new Stop(
                        "60f-adoption-check",
                        "coordinator.halle-saale",
                        "first:exchange/adoptions exchange/adoptions/"),
                new Stop("60g-keys", "admin", "exchange/keys"),
                new Stop("60h-import", "office.rhein", "exchange/import"),
                new Stop("60i-rounds", "member.goerlitz", "exchange/rounds"),
                new Stop("60j-round", "office.lausitz", "first:exchange/rounds exchange/rounds/"),
                new Stop(
                        "60k-agreed-measure",
                        "office.mitteldeutschland",
                        "first:resolutions/control?text=Muster measures/agreed/"),
                new Stop("60d-similar", "coordinator.goerlitz", "exchange/similar"),
                new Stop("20-committees", "member.goerlitz", "committees"),
                new Stop("21-committee", "member.goerlitz", "first:committees committees/"),
                new Stop("23-rule-book-draft", "office.lausitz", "first:committees committees/@Lausitz committees/"),
                new Stop("24-rule-book-proposed", "office.lausitz", "first:committees committees/@22 committees/"),
                new Stop("25-simulator", "office.lausitz", "simulator"),
                new Stop(
                        "26-simulator-case",
                        "office.lausitz",
                        "first:committees committees/@Lausitz simulator? simulator?"),
                new Stop("27-structure", "office.lausitz", "committees/structure"),
                new Stop("28-structure-table", "office.lausitz", "committees/structure?view=table"),
                new Stop("29-found-committee", "office.lausitz", "committees/new"),
                new Stop("29a-founding", "office.rhein", "first:committees */founding"),
                new Stop("29b-nomination", "office.rhein", "first:committees */founding nominations/"),
                new Stop("29c-committee-office", "office.lausitz", "first:committees committees/"),
                new Stop("29d-block-speakers", "office.lausitz", "first:committees committees/@Zweckverband"),
                new Stop("29e-numbers", "office.lausitz", "first:committees committees/@Lausitz */numbers"),
                new Stop("22-messages", "member.goerlitz", "messages"),
                new Stop("22a-messages-by-case", "office.lausitz", "messages?by=case"),
                new Stop("22b-notice-settings", "member.goerlitz", "messages/settings"),
                new Stop("22c-saved-view", "office.lausitz", "proposals?state=SUBMITTED"),
                new Stop("22d-end-of-mails", "", "unsubscribe/unknown"),
                new Stop("19-search", "member.goerlitz", "search"),
                new Stop("19a-search-found", "office.lausitz", "search?q=Kinder"),
                new Stop("19b-search-nothing", "member.goerlitz", "search?q=Quarzuhr"),
                new Stop("19c-search-index", "admin", "admin/search"),
                new Stop(
                        "19d-paper-versions",
                        "office.lausitz",
                        "first:proposals?q=Schulnetz proposals/ .cc-proposals-files>proposals/"),
                new Stop(
                        "19e-notes", "member.goerlitz", "first:proposals?q=Schulnetz proposals/ *meetings.notes.title"),
                new Stop("19f-paper-reading", "member.goerlitz", "first:proposals?q=Schulnetz proposals/ */reading"),
                new Stop("60-interests", "office.lausitz", "interests"),
                new Stop("60a-moderation-office", "office.lausitz", "first:interests interests/@Schulnetz"),
                new Stop("60b-moderation-coordinator", "coordinator.cottbus", "first:interests interests/@Schulnetz"),
                new Stop("60c-rating", "coordinator.goerlitz", "first:interests interests/@Schulnetz /rating"),
                new Stop("60d-round-office", "office.lausitz", "first:interests interests/@Schulnetz /rounds/1"),
                new Stop("60e-round-member", "member.goerlitz", "first:interests interests/@Schulnetz /rounds/1"),
                new Stop(
                        "60f-case-file-moderation",
                        "member.goerlitz",
                        "first:proposals?q=Schulnetz proposals/ *moderation.section.title"),
                new Stop("60g-positions-office", "office.lausitz", "first:interests interests/@Praktikum"),
                new Stop("60h-position", "coordinator.goerlitz", "first:interests interests/@Praktikum /position"),
                new Stop("60i-variants", "office.lausitz", "first:interests interests/@Schulnetz /variants"),
                new Stop("60j-influence-map", "office.lausitz", "first:interests interests/@Schulnetz /influence"),
                new Stop("60k-matrix-member", "member.goerlitz", "interests"),
                new Stop(
                        "60v-matrix-regions",
                        "office.lausitz",
                        "first:interests tr:has-text('Fachberatung')>interests?proposal="),
                new Stop("60s-consent-office", "office.lausitz", "first:interests interests/@Sporthallen"),
                new Stop(
                        "60t-consent-coordinator",
                        "coordinator.goerlitz",
                        "first:interests interests/@Sporthallen /consent"),
                new Stop("60u-consent-member", "member.goerlitz", "first:interests interests/@Sporthallen"),
                new Stop("08e-case-file-noting", "office.lausitz", "first:proposals?q=Schulwege proposals/"),
                new Stop("70-scenarios", "office.lausitz", "scenarios"),
                new Stop("70a-scenario-project", "office.lausitz", "first:scenarios scenarios/@2040"),
                new Stop("70b-scenario-factors", "office.lausitz", "first:scenarios scenarios/@Beruf"),
                new Stop("70c-scenario-rating", "coordinator.cottbus", "first:scenarios scenarios/@Ganztag /rating"),
                new Stop("70d-scenario-waiting", "member.goerlitz", "first:scenarios scenarios/@Ganztag"),
                new Stop(
                        "70e-matrix",
                        "office.lausitz",
                        "first:scenarios scenarios/@2040 /matrix?kind=consistency&pair=20"),
                new Stop("70f-impacts", "coordinator.cottbus", "first:scenarios scenarios/@2040 /matrix?kind=impact"),
                new Stop("70g-analysis", "office.lausitz", "first:scenarios scenarios/@2040 /analyses/1"),
                new Stop("70h-balance", "auditor", "first:scenarios scenarios/@2040 /analyses/2"),
                new Stop("70i-profile", "member.goerlitz", "first:scenarios scenarios/@2040 /profiles/1"),
                new Stop("70j-profile-office", "office.lausitz", "first:scenarios scenarios/@2040 /profiles/2"),
                new Stop("70k-comparison", "member.goerlitz", "first:scenarios scenarios/@2040 /comparison"),
                new Stop("70l-forecast", "coordinator.spree-neisse", "first:scenarios scenarios/forecasts/@Spree"),
                new Stop("70m-forecast-read", "member.cottbus", "first:scenarios scenarios/forecasts/@Görlitz"),
                new Stop("72-imports", "office.lausitz", "monitoring/imports"),
                new Stop("72a-import", "office.lausitz", "first:monitoring/imports monitoring/imports/@21311"),
                new Stop("72b-imports-member", "member.goerlitz", "monitoring/imports"),
                new Stop("72c-sources", "member.goerlitz", "monitoring/sources"),
                new Stop("71-indicators", "member.goerlitz", "monitoring"),
                new Stop("71a-ranking", "member.goerlitz", "first:monitoring monitoring/indicators/"),
                new Stop(
                        "71b-time-series",
                        "member.goerlitz",
                        "first:monitoring monitoring/indicators/@Stichtag ?view=time&region=LAUSITZ"),
                new Stop("71c-map", "member.goerlitz", "first:monitoring monitoring/indicators/@Stichtag ?view=map"),
                new Stop("71d-new-indicator", "office.lausitz", "monitoring/indicators/new"),
                new Stop(
                        "73-evidence",
                        "office.lausitz",
                        "first:proposals?q=Schulnetz proposals/ *evidence.section.title"),
                new Stop("73a-citation", "office.lausitz", "first:proposals?q=Schulnetz proposals/ /citation"),
                new Stop(
                        "73b-revision",
                        "office.lausitz",
                        "first:proposals?q=Schulnetz proposals/ *evidence.section.title proposals/@beurteilen"),
                new Stop("74-reports", "office.lausitz", "monitoring/reports"),
                new Stop("74a-report", "office.lausitz", "first:monitoring/reports monitoring/reports/"),
                new Stop(
                        "71e-multiples",
                        "member.goerlitz",
                        "first:monitoring monitoring/indicators/@Stichtag ?view=multiples&region=LAUSITZ"),
                new Stop(
                        "71f-distribution",
                        "member.goerlitz",
                        "first:monitoring monitoring/indicators/@Stichtag ?view=distribution"),
                new Stop("71g-groups", "office.lausitz", "monitoring/groups"),
                new Stop("71h-territories", "office.lausitz", "monitoring/territories"),
                new Stop("72d-columns", "office.lausitz", "first:monitoring/imports monitoring/imports/@Einwohner"),
                new Stop("30-accounts", "admin", "admin/accounts"),
                new Stop("31-journal", "auditor", "admin/journal"),
                new Stop("32-mail", "admin", "admin/mail"),
                new Stop("33-processes", "admin", "admin/processes"),
                new Stop("33a-process-catalogue", "admin", "admin/processes/catalogue"),
                new Stop("33b-process-draft", "admin.release", "first:admin/processes admin/processes/drafts/"),
                new Stop("33c-decision-table", "admin", "admin/processes?process=route"),
                new Stop("33d-running-cases", "admin", "admin/processes/cockpit?process=proposal"),
                new Stop("33e-running-case", "admin", "first:admin/processes/cockpit admin/processes/cases/"),
                new Stop("35-work-office", "office.lausitz", "work"),
                new Stop(
                        "35a-task-instead",
                        "deputy.lausitz",
                        "first:proposals?q=Schulnetz proposals/ *worklist.casework.title tasks/"),
                new Stop(
                        "35b-case-work",
                        "office.lausitz",
                        "first:proposals?q=Schulnetz proposals/ *worklist.casework.title"),
                new Stop(
                        "33f-process-trial",
                        "admin.release",
                        "first:admin/processes admin/processes/drafts/ admin/processes/trial/"),
                new Stop(
                        "33g-decision-table-draft",
                        "admin",
                        "first:admin/processes?process=route admin/processes/drafts/"),
                new Stop("34-gallery", "admin", "admin/gallery"),
                new Stop("40-not-found", "member.goerlitz", "proposals/00000000-0000-0000-0000-000000000000"));
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("stops")
    void isWellMade(Stop stop) {
        assertThat(unstuck(() -> seen(stop))).isEmpty();
    }

    private List<String> seen(Stop stop) {
        Page page = pageOf(stop.visitor(), signedIn, this::germanSpeaker);
        open(page, stop);
        List<String> findings = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : List.of(1280, 375)) {
                page.setViewportSize(width, width == 375 ? 780 : 860);
                settle(page);
                String picture = stop.name() + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(picture + ".png"))
                        .setFullPage(true));
                findings.addAll(isExamined(scheme, width) ? findings(page, picture) : overflow(page, picture));
            }
        }
        page.setViewportSize(1280, 860);
        putBack(stop.visitor(), page, signedIn);
        return findings;
    }

    /** Once more, with another browser, where the first one answers no more. What a page shows is judged once. */
    private static List<String> unstuck(ThrowingSupplier<List<String>> look) {
        try {
            return assertTimeoutPreemptively(STUCK, look);
        } catch (AssertionFailedError stuck) {
            System.out.println("the browser got stuck: " + stuck);
            stuck.printStackTrace(System.out);
            return assertTimeoutPreemptively(STUCK, look);
        }
    }

    /** The page that a visitor was left on, or a first one; after one that got stuck, of another browser. */
    private Page pageOf(String visitor, Map<String, Page> pages, Function<String, Page> signIn) {
        if (looking) {
            Thread.ofPlatform().daemon().start(visitors::close);
            visitors = new Visitors(program.address());
            signedIn.clear();
            inEnglish.clear();
        }
        looking = true;
        Page left = pages.remove(visitor);
        return left == null ? signIn.apply(visitor) : left;
    }

    private void putBack(String visitor, Page page, Map<String, Page> pages) {
        pages.put(visitor, page);
        looking = false;
    }

    private Page germanSpeaker(String visitor) {
        return visitor.isEmpty() ? visitors.visit(Look.DESKTOP) : visitors.signIn(visitor);
    }

    /** Each theme and each width once: the colours of a page depend on the one, its parts on the other. */
    private static boolean isExamined(ColorScheme scheme, int width) {
        return (scheme == ColorScheme.LIGHT) == (width == 1280);
    }

    @Order(2)
    @Test
    void menusAndDialogsAreWellMade() {
        Page page = visitors.signIn("office.lausitz");
        List<String> findings = new ArrayList<>();
        page.locator(".cc-me").click();
        findings.addAll(opened(page, "50-account-menu", page.getByText("English")));
        page.locator(".cc-find").click();
        findings.addAll(opened(page, "51-palette", page.locator("vaadin-dialog input")));
        open(page, new Stop("52-new-measure", "office.lausitz", "first:resolutions resolutions/"));
        Office.button(page, "Maßnahme hinzufügen").click();
        findings.addAll(opened(page, "52-new-measure", page.locator("vaadin-dialog input")));
        page.setViewportSize(375, 780);
        page.locator(".cc-bottom button").click();
        findings.addAll(opened(page, "53-more", page.locator("vaadin-context-menu-item")));
        assertThat(findings).isEmpty();
    }

    private static List<String> opened(Page page, String picture, Locator inside) {
        Locator overlay = inside.first();
        overlay.waitFor();
        settle(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(picture + ".png")));
        List<String> findings = findings(page, picture);
        page.keyboard().press("Escape");
        overlay.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return findings;
    }

    @Order(3)
    @ParameterizedTest
    @MethodSource("stops")
    void speaksEnglish(Stop stop) {
        assertThat(unstuck(() -> seenInEnglish(stop))).isEmpty();
    }

    private List<String> seenInEnglish(Stop stop) {
        Page page = pageOf(stop.visitor(), inEnglish, this::englishSpeaker);
        open(page, stop);
        List<String> findings = new ArrayList<>();
        settle(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(stop.name() + "-english.png"))
                .setFullPage(true));
        findings.addAll(overflow(page, stop.name() + "-english"));
        page.setViewportSize(375, 780);
        settle(page);
        findings.addAll(overflow(page, stop.name() + "-english-375"));
        page.setViewportSize(1280, 860);
        Object language = page.evaluate("() => document.documentElement.lang");
        putBack(stop.visitor(), page, inEnglish);
        if (!"en".equals(language)) {
            findings.add(stop.name() + "-english: the page says it is in " + language);
        }
        return findings;
    }

    private Page englishSpeaker(String visitor) {
        if (visitor.isEmpty()) {
            return visitors.visit(Look.ENGLISH);
        }
        Page page = visitors.signIn(visitor);
        if (page.locator("html[lang=en]").count() == 0) {
            page.locator(".cc-me").click();
            page.getByText("English", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.locator("html[lang=en] main h1").first().waitFor();
        }
        return page;
    }

    /** Follows the way to a page, once: whoever opens it again goes straight to it. */
    private void open(Page page, Stop stop) {
        String known = found.get(stop.name());
        if (known != null) {
            page.navigate(program.address() + "/" + known);
            page.locator("h1").first().waitFor();
        } else if (stop.route().equals("live")) {
            visitors.go(page, "meetings");
            Locator running =
                    page.locator("main a[href^='meetings/']" + OF_A_THING).first();
            running.waitFor();
            visitors.go(page, path(running) + "/live");
        } else if (stop.route().startsWith("first:")) {
            String[] parts = stop.route().substring("first:".length()).split(" ");
            visitors.go(page, parts[0]);
            for (String part : List.of(parts).subList(1, parts.length)) {
                visitors.go(
                        page, part.startsWith("/") || part.startsWith("?") ? here(page) + part : linked(page, part));
            }
        } else {
            page.navigate(program.address() + "/" + stop.route());
            page.locator("h1").first().waitFor();
        }
        found.put(stop.name(), here(page));
    }

    private static String linked(Page page, String part) {
        String[] placed = part.split(">");
        String[] wanted = placed[placed.length - 1].split("@");
        String address = wanted[0].startsWith("*")
                ? " a[href$='" + wanted[0].substring(1) + "']"
                : " a[href^='" + wanted[0] + "']" + OF_A_THING;
        Locator link = page.locator((placed.length == 1 ? "main" : placed[0]) + address)
                .filter(new Locator.FilterOptions().setHasText(wanted.length == 1 ? "" : wanted[1]))
                .first();
        link.waitFor();
        return path(link);
    }

    private String here(Page page) {
        return page.url().substring(program.address().length() + 1);
    }

    private static String path(Locator link) {
        String href = String.valueOf(link.getAttribute("href"));
        return href.startsWith("/") ? href.substring(1) : href;
    }

    private static void settle(Page page) {
        page.waitForFunction("() => !document.querySelector('vaadin-connection-indicator[loading]')"
                + " && document.fonts.status === 'loaded'");
        page.waitForFunction(
                "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
    }

    /** What is wider than the window, and texts that are missing: the page shows their keys between exclamation marks. */
    private static List<String> overflow(Page page, String picture) {
        List<String> findings = new ArrayList<>();
        Object overflow = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (overflow instanceof Number number && number.doubleValue() > 1) {
            findings.add(picture + ": wider than the window by " + overflow);
        }
        MISSING_TEXT
                .matcher(page.locator("body").innerText())
                .results()
                .forEach(missing -> findings.add(picture + ": no text for " + missing.group()));
        return findings;
    }

    private static List<String> findings(Page page, String picture) {
        List<String> findings = new ArrayList<>(overflow(page, picture));
        AxeRunOptions violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        new AxeBuilder(page)
                .options(violationsOnly).setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .forEach(rule -> findings.add(picture + ": " + rule.getId() + " "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList()));
        return findings;
    }
}
