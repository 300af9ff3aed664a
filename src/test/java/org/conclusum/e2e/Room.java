package org.conclusum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;

/** What happens in the room of a meeting besides the plain vote, in the words of those who sit in it. */
final class Room {

    private final Visitors visitors;
    private final String meeting;
    private final Page chair;

    /** A meeting that the chair has opened. */
    Room(Visitors visitors, String meeting, Page chair) {
        this.visitors = visitors;
        this.meeting = meeting;
        this.chair = chair;
    }

    /** The chair calls the item with this title. */
    void call(String title) {
        chair.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("TOP .* aufrufen: " + title)))
                .first()
                .click();
        assertThat(Office.button(chair, "Abstimmung eröffnen")).isVisible();
    }

    /** The chair calls the item with this title and asks who objects to it as it was proposed. */
    void callForConsensus(String title) {
        chair.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("TOP .* aufrufen: " + title)))
                .first()
                .click();
        Office.button(chair, "Konsensrunde eröffnen").click();
        assertThat(chair.getByText("0 von 5 abgegeben")).isVisible();
    }

    /** A member says that it has an interest of its own in the item. */
    void declareConflict(Page member) {
        visitors.go(member, meeting + "/live");
        Office.button(member, "Ich bin befangen").click();
        Office.confirm(member, "Befangenheit erklären");
        assertThat(conflicts(member).getByText("nimmt nicht teil")).isVisible();
        assertThat(conflicts(chair).getByText("nimmt nicht teil")).isVisible();
    }

    /** The chair brings up the conflict of a seat, and the others find that there is none. */
    void raiseAndLiftConflict(String seat, String reason) {
        Office.button(chair, "Befangenheit geltend machen").click();
        Office.choose(chair, "Wer ist befangen?", seat);
        Office.field(chair, "Warum?").fill(reason);
        Office.confirm(chair, "Geltend machen");
        Locator line = conflicts(chair).locator("li").filter(new Locator.FilterOptions().setHasText(seat));
        assertThat(line.getByText("zu entscheiden")).isVisible();
        line.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Nicht befangen"))
                .click();
        Office.confirm(chair, "Nicht befangen");
        assertThat(line.getByText("nicht befangen")).isVisible();
    }

    private static Locator conflicts(Page page) {
        return page.locator(".cc-meetings-conflicts");
    }

    /** The chair opens a vote in this form, as so many members ask for it. */
    void open(String form, int askedBy) {
        pick(form);
        Locator asking = Office.field(chair, "Verlangt von");
        asking.fill(String.valueOf(askedBy));
        asking.press("Tab");
        open();
    }

    /** The chair opens a secret vote on ballot papers, as so many members ask for it. */
    void openOnPaper(int askedBy) {
        pick("Geheim");
        pick("Auf Stimmzetteln");
        open("Geheim", askedBy);
    }

    /** A member sees that there is nothing to mark on the screen. */
    void handsInPaper(Page member) {
        visitors.go(member, meeting + "/live");
        assertThat(member.getByText("Abgestimmt wird auf Stimmzetteln")).isVisible();
        assertThat(member.locator(".cc-voting-choices")).hasCount(0);
    }

    /** The office enters how many papers say what; everybody who is there has handed in. */
    void countPapers(Page office, Map<String, Integer> papers) {
        visitors.go(office, meeting + "/live");
        papers.forEach((answer, number) -> {
            Locator field = office.locator(".cc-voting-piles")
                    .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true));
            field.fill(String.valueOf(number));
            field.press("Tab");
        });
        Office.button(office, "Auszählung eintragen").click();
        assertThat(office.getByText("Der Vorsitz bestätigt die Auszählung")).isVisible();
    }

    /** The chair sees the count and confirms it by closing the vote. */
    void close(String pile) {
        assertThat(chair.locator(".cc-voting-item").getByText(pile)).isVisible();
        Office.button(chair, "Abstimmung schließen").click();
        Office.confirm(chair, "Abstimmung schließen");
    }

    /** The chair opens an open vote among these, with what it takes besides. */
    void open(String question, Map<String, String> fields) {
        pick(question);
        fields.forEach((label, value) -> {
            Locator field = Office.field(chair, label);
            field.fill(value);
            field.press("Tab");
        });
        open();
    }

    /** The chair opens the vote as it is suggested. */
    void open() {
        Office.button(chair, "Abstimmung eröffnen").click();
        assertThat(chair.getByText("Abstimmung läuft").first()).isVisible();
    }

    /** The chair asks who objects to this wording. */
    void openRound(String wording) {
        pick("Konsens: wer hat einen Einwand?");
        Locator opened = Office.button(chair, "Konsensrunde eröffnen");
        assertThat(opened).isVisible();
        Locator text = Office.field(chair, "Wortlaut, über den abgestimmt wird");
        if (!text.isVisible()) {
            chair.getByText("Wortlaut ansehen oder anpassen").click();
        }
        text.fill(wording);
        text.press("Tab");
        opened.click();
        assertThat(chair.getByText("0 von 5 abgegeben")).isVisible();
    }

    private void pick(String choice) {
        chair.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(choice).setExact(true))
                .check();
    }

    /** The office enters a vote that was given by hand, and the chair confirms it. */
    void voteByHand(Page office, String seat, String choice) {
        visitors.go(office, meeting + "/live");
        office.getByText("Stimme auf Papier oder Handzeichen eintragen").click();
        Office.choose(office, "Für welchen Sitz?", seat);
        choice(office, choice).check();
        Office.button(office, "Eintragen").click();
        assertThat(office.getByText("wartet auf den Vorsitz")).isVisible();
        Office.button(chair, "Eingetragene Stimme bestätigen").click();
        assertThat(office.getByText("wartet auf den Vorsitz")).hasCount(0);
    }

    /** What the room sees of the vote on the current item. */
    void shows(String... texts) {
        for (String text : texts) {
            assertThat(chair.locator(".cc-voting-item").getByText(text).first()).isVisible();
        }
    }

    /** A member follows the worklist to the vote and marks what it wants. */
    void mark(Page member, String choice) {
        visitors.go(member, "");
        assertThat(member.locator("main h2").first()).containsText("Jetzt");
        Office.button(member, Pattern.compile("^Abstimmen: ")).click();
        choice(member, choice).check();
    }

    void vote(Page member, String choice) {
        mark(member, choice);
        Office.button(member, "Stimme abgeben").click();
        voted(member, choice);
    }

    /** With the keys alone; the reader is led on to the receipt. */
    void voteByKeyboard(Page member, String choice) {
        mark(member, choice);
        choice(member, choice).focus();
        member.keyboard().press("Tab");
        member.keyboard().press("Enter");
        assertThat(member.locator(".cc-voting-receipt")).isFocused();
        voted(member, choice);
    }

    /** The line is cut as the vote is sent; it arrives, once, as soon as the line stands again. */
    void voteOverALostLine(Page member, String choice) {
        mark(member, choice);
        Locator send = Office.button(member, "Stimme abgeben");
        assertThat(send).isVisible();
        member.context().setOffline(true);
        send.dblclick();
        assertThat(member.getByText("Die Verbindung ist unterbrochen")).isVisible();
        member.context().setOffline(false);
        voted(member, choice);
        assertThat(member.locator("vaadin-connection-indicator[reconnecting]")).hasCount(0);
    }

    /** The last one votes: the ballot closes by itself and shows its result. */
    void voteLast(Page member, String choice, String outcome) {
        mark(member, choice);
        Office.button(member, "Stimme abgeben").click();
        assertThat(member.locator(".cc-page-header").getByText(outcome)).isVisible();
    }

    /** Who voted otherwise than decided has that put on the record. */
    void dissent(Page member, String reason) {
        Office.field(member, "Begründung (freiwillig)").fill(reason);
        Office.button(member, "Abweichende Meinung zu Protokoll geben").click();
        assertThat(member.locator(".cc-voting-objections").getByText(reason)).isVisible();
        assertThat(Office.button(member, "Zurücknehmen")).isVisible();
    }

    private static void voted(Page member, String choice) {
        assertThat(member.locator(".cc-voting-receipt")).containsText("Ihre Stimme: " + choice);
    }

    /** A secret vote; answers the code on its receipt. */
    String voteSecretly(Page member, String choice) {
        mark(member, choice);
        Office.button(member, "Stimme in die Urne legen").click();
        String code = member.locator(".cc-voting-codes li").textContent();
        Office.button(member, "Fertig").click();
        assertThat(member.locator("vaadin-dialog[opened]")).hasCount(0);
        return code;
    }

    /** An objection to what is proposed, with its reason. */
    void object(Page member, String reason) {
        mark(member, "Einwand");
        Office.field(member, "Warum geht es so nicht?").fill(reason);
        Office.button(member, "Stimme abgeben").click();
        voted(member, "Einwand");
    }

    /** What can be marked on the ballot paper of this page. */
    static Locator choice(Page page, String name) {
        return page.locator(".cc-voting-choices")
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^\\W*" + name + "\\b")));
    }
}
