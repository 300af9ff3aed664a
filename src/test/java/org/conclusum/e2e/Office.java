package org.conclusum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** What people do in the browser, in their words: each method is one thing done by one person. */
final class Office {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Visitors visitors;

    Office(Visitors visitors) {
        this.visitors = visitors;
    }

    /** A coordinator drafts a proposal; answers its route. */
    String draft(Page coordinator, String committee, String title, String motion) {
        visitors.go(coordinator, "proposals/new");
        coordinator
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile(committee)))
                .first()
                .check();
        button(coordinator, "Entwurf beginnen").click();
        coordinator.waitForURL("**/edit");
        field(coordinator, "Titel").fill(title);
        field(coordinator, "Beschlussvorschlag").fill(motion);
        field(coordinator, "Sachverhalt").fill("Der Bedarf ist erhoben, die Träger sind gehört. <b>Kein Markup</b>.");
        field(coordinator, "Kosten").fill("12.000 Euro einmalig");
        field(coordinator, "Federführung").fill("Amt für Bildung");
        field(coordinator, "Titel").focus();
        assertThat(coordinator.getByText("Gespeichert").first()).isVisible();
        return coordinator.url().replaceAll(".*/proposals/([^/]+)/edit", "proposals/$1");
    }

    void submit(Page coordinator, String proposal, String action) {
        visitors.go(coordinator, proposal + "/edit");
        button(coordinator, action).click();
        confirm(coordinator, "(Überarbeitet e|E)inreichen");
        coordinator.waitForURL(url -> !url.endsWith("/edit"));
    }

    void accept(Page office, String proposal) {
        visitors.go(office, proposal);
        button(office, "Annehmen").click();
        assertThat(office.locator(".cc-page-header").getByText("Bereit")).isVisible();
    }

    void returnForRevision(Page office, String proposal, String reasons, LocalDate due) {
        visitors.go(office, proposal);
        button(office, "Zurückgeben").click();
        field(office, "Was fehlt oder zu ändern ist").fill(reasons);
        type(field(office, "Überarbeiten bis"), due);
        button(office, "Mit Begründung zurückgeben").click();
        assertThat(office.locator(".cc-page-header").getByText("Zur Überarbeitung"))
                .isVisible();
    }

    /** The office plans a meeting; answers its route. */
    String plan(Page office, String committee, String title, LocalDate day) {
        visitors.go(office, "meetings/new");
        choose(office, "Gremium", committee);
        field(office, "Titel").fill(title);
        type(field(office, "Tag"), day);
        field(office, "Ort").fill("Kreishaus, Saal 1, und online");
        button(office, "Sitzung planen").click();
        office.waitForURL(url -> url.matches(".*/meetings/[0-9a-f-]{36}"));
        return office.url().replaceAll(".*/(meetings/[^/?]+).*", "$1");
    }

    void putOnAgenda(Page office, String meeting, String title) {
        visitors.go(office, meeting);
        button(office, "„" + title + "“ auf die Tagesordnung nehmen").click();
        assertThat(button(office, "„" + title + "“ von der Tagesordnung nehmen"))
                .isVisible();
    }

    /** From the draft of the agenda to the invitation. */
    void invite(Page office, Page chair, String meeting) {
        visitors.go(office, meeting);
        button(office, "Dem Vorsitz vorlegen").click();
        visitors.go(chair, meeting);
        button(chair, "Tagesordnung freigeben").click();
        visitors.go(office, meeting);
        button(office, "Einladen").click();
        assertThat(office.getByText("Die Einladungen sind verschickt.")).isVisible();
    }

    /** The chair records who is there and opens the meeting. */
    void open(Page chair, String meeting, int present) {
        visitors.go(chair, meeting + "/live");
        for (int arrived = 0; arrived < present; arrived++) {
            chair.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(" ist für .* da$")))
                    .first()
                    .click();
            assertThat(chair.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(Pattern.compile("verlässt die Sitzung$"))))
                    .hasCount(arrived + 1);
        }
        button(chair, "Sitzung eröffnen").click();
        assertThat(button(chair, "Sitzung schließen")).isVisible();
    }

    /** The chair calls the item with this title and opens a ballot on it. */
    void openBallot(Page chair, String meeting, String title) {
        visitors.go(chair, meeting + "/live");
        chair.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("TOP .* aufrufen: " + title)))
                .first()
                .click();
        button(chair, "Abstimmung eröffnen").click();
        assertThat(chair.getByText("Abstimmung läuft").first()).isVisible();
    }

    /** Somebody leaves the meeting. */
    void leaveOne(Page chair, String meeting) {
        visitors.go(chair, meeting + "/live");
        Locator leave = chair.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("verlässt die Sitzung$")));
        int before = leave.count();
        leave.last().click();
        assertThat(leave).hasCount(before - 1);
    }

    /** A member votes in the browser, starting from the worklist, and gets a receipt. */
    void vote(Page member, String title, String choice) {
        cast(member, title, choice);
        assertThat(member.getByText("Ihre Stimme: " + choice).first()).isVisible();
    }

    /** The last member votes; the ballot closes by itself and shows its result. */
    void voteLast(Page member, String title, String choice, String outcome) {
        cast(member, title, choice);
        assertThat(member.locator(".cc-page-header").getByText(outcome).first()).isVisible();
    }

    private void cast(Page member, String title, String choice) {
        visitors.go(member, "");
        member.locator("main a, main vaadin-button, main button")
                .filter(new Locator.FilterOptions().setHasText("Abstimmen"))
                .first()
                .click();
        assertThat(member.locator("main h1").first()).containsText(title);
        member.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^\\W*" + choice)))
                .first()
                .check();
        button(member, "Stimme abgeben").click();
    }

    /** The chair closes the ballot; the result is there at once. */
    void closeBallot(Page chair, String meeting, String outcome) {
        visitors.go(chair, meeting + "/live");
        button(chair, "Abstimmung schließen").click();
        confirm(chair, "Abstimmung schließen");
        assertThat(button(chair, "Abstimmung schließen")).isHidden();
        assertThat(chair.locator("main").getByText(outcome).first()).isVisible();
    }

    void closeMeeting(Page chair, String meeting) {
        visitors.go(chair, meeting + "/live");
        button(chair, "Sitzung schließen").click();
        confirm(chair, "Sitzung schließen");
        assertThat(button(chair, "Sitzung schließen")).isHidden();
    }

    /** The office gives out a measure of the resolution on this page. */
    void addMeasure(Page office, String what, String owner, LocalDate due) {
        button(office, "Maßnahme hinzufügen").click();
        field(office, "Was ist zu tun?").fill(what);
        choose(office, "Wer ist zuständig?", owner);
        type(field(office, "Bis wann?"), due);
        button(office, "Maßnahme vergeben").click();
        assertThat(office.locator("main").getByText(what).first()).isVisible();
    }

    void report(Page owner, String measure, String light, String text) {
        visitors.go(owner, "");
        owner.locator("main li, main article, main .cc-task")
                .filter(new Locator.FilterOptions().setHasText(measure))
                .first()
                .getByText("Berichten", new Locator.GetByTextOptions().setExact(true))
                .click();
        field(owner, "Was ist geschehen, was steht noch aus?").fill(text);
        owner.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^\\W*" + light)))
                .first()
                .check();
        button(owner, "Bericht abgeben").click();
        assertThat(owner.getByText(text).first()).isVisible();
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first();
    }

    static void confirm(Page page, String action) {
        page.locator("vaadin-confirm-dialog vaadin-button, vaadin-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + action + "\\s*$")))
                .last()
                .click();
    }

    static void choose(Page page, String label, String value) {
        Locator field = field(page, label);
        field.click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(value).setExact(false))
                .first()
                .click();
    }

    static void type(Locator date, LocalDate day) {
        date.fill(TYPED.format(day));
        date.press("Enter");
        date.press("Tab");
    }
}
