package org.conclusum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.conclusum.kernel.LegalTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What becomes of a resolution: a delay with its reason, the chair who is told, the completion that the committee notes,
 * and an effect that misses its target, so that the matter is taken up again.
 */
@Tag("browser")
class FollowThroughJourney {

    private static final String POSTS = "Vier Stellen gemeinsam ausschreiben";
    private static final String TRAVEL = "Regelung zur Anrechnung von Fahrzeiten vorlegen";
    private static final String NEED = "Bedarf je Einrichtung erheben";
    private static final int NEW_DATE = 5;

    /** The sample plans its next meeting ten days ahead, or on the working day after that; by then it has come. */
    private static final int MEETING = 13;

    private static final int REVIEW = 30;
    private static final double PATIENCE = 30_000;

    @Test
    void carriesAResolutionThroughToItsEffect() {
        try (Program program = Program.withSampleData();
                Visitors visitors = new Visitors(program.address())) {
            Office desk = new Office(visitors);
            Page office = visitors.signIn("office.lausitz");
            String resolution = aim(visitors, office);
            delay(visitors.signIn("coordinator.goerlitz"), visitors);

            restart(program, MEETING);
            escalated(visitors.signIn("chair.lausitz"), visitors);
            desk.report(visitors.signIn("coordinator.goerlitz"), POSTS, "Erledigt", "Alle vier Stellen sind besetzt.");
            desk.report(visitors.signIn("coordinator.bautzen"), TRAVEL, "Erledigt", "Die Regelung gilt.");
            office = visitors.signIn("office.lausitz");
            desk.report(office, NEED, "Erledigt", "Der Bedarf ist erhoben.");
            complete(visitors, office, resolution);
            note(visitors, office, visitors.signIn("chair.lausitz"), desk);
            visitors.go(office, resolution);
            assertThat(office.locator("main")).not().containsText("noch nicht; kommt auf die nächste");

            restart(program, REVIEW);
            office = visitors.signIn("office.lausitz");
            missTheTarget(visitors, office, resolution);
            Page coordinator = visitors.signIn("coordinator.goerlitz");
            visitors.go(coordinator, resolution);
            coordinator.getByText("Zur neuen Vorlage").first().click();
            coordinator.waitForURL("**/proposals/*");
            assertThat(coordinator.locator("main")).containsText("Er hat sein Ziel verfehlt");
        }
    }

    private static void restart(Program program, int days) {
        program.close();
        program.start("--conclusum.clock.offset=P" + days + "D");
    }

    /** The office sets a target that nobody reaches; answers the route of the resolution. */
    private static String aim(Visitors visitors, Page office) {
        visitors.go(office, "resolutions?text=Sprachf");
        office.locator("main tr a").first().click();
        office.waitForURL(url -> url.matches(".*/resolutions/[0-9a-f-]{36}"));
        Office.button(office, "Ziel ändern").click();
        Locator dialog = office.locator("vaadin-dialog");
        dialog.getByLabel("Wert").fill("9999999");
        Office.type(
                dialog.getByLabel("Prüfen am"), LocalDate.now(LegalTime.ZONE).plusDays(REVIEW - 1L));
        Office.confirm(office, "Ziel festhalten");
        assertThat(office.getByText("Das Ziel ist festgehalten.").first()).isVisible();
        return office.url().replaceAll(".*/(resolutions/[^/?]+).*", "$1");
    }

    private static void delay(Page owner, Visitors visitors) {
        visitors.go(owner, "");
        owner.locator("main li, main article, main .cc-task")
                .filter(new Locator.FilterOptions().setHasText(POSTS))
                .first()
                .getByText("Berichten", new Locator.GetByTextOptions().setExact(true))
                .click();
        Office.field(owner, "Was ist geschehen, was steht noch aus?").fill("Zwei Stellen fehlen noch.");
        owner.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^\\W*Verzögert")))
                .check();
        Office.type(
                Office.field(owner, "Neuer Termin"),
                LocalDate.now(LegalTime.ZONE).plusDays(NEW_DATE));
        Office.field(owner, "Warum dauert es länger?").fill("Die Eingruppierung ist strittig.");
        Office.button(owner, "Bericht abgeben").click();
        assertThat(owner.getByText("Grund: Die Eingruppierung ist strittig.").first())
                .isVisible();
    }

    private static void escalated(Page chair, Visitors visitors) {
        visitors.go(chair, "");
        assertThat(chair.locator("main").getByText(POSTS).first())
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(PATIENCE));
    }

    private static void complete(Visitors visitors, Page office, String resolution) {
        visitors.go(office, resolution);
        Office.button(office, "Beschluss abschließen").click();
        Office.field(office, "Erledigungsvermerk").fill("Der Pool arbeitet seit diesem Monat.");
        Office.confirm(office, "Abschließen");
        assertThat(office.locator(".cc-page-header").getByText("abgeschlossen")).isVisible();
    }

    /** The chair calls the report in the meeting and is through with it. */
    private static void note(Visitors visitors, Page office, Page chair, Office desk) {
        visitors.go(office, "meetings?period=past");
        office.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("4. Sitzung 2026")))
                .first()
                .click();
        office.waitForURL(url -> url.matches(".*/meetings/[0-9a-f-]{36}"));
        String meeting = office.url().replaceAll(".*/(meetings/[^/?]+).*", "$1");
        desk.open(chair, meeting, 4);
        Office.button(chair, Pattern.compile("TOP .* aufrufen: Bericht zur Beschlusskontrolle$"))
                .click();
        assertThat(chair.locator("main")).containsText("Erledigt, zur Kenntnis");
        Office.button(chair, "Punkt abschließen").click();
        assertThat(Office.button(chair, "Punkt abschließen")).isHidden();
    }

    private static void missTheTarget(Visitors visitors, Page office, String resolution) {
        visitors.go(office, resolution);
        Office.button(office, "Wirkung feststellen").click();
        Office.field(office, "Wie ist das Ergebnis zu verstehen?").fill("Die Zahl steigt, aber viel zu langsam.");
        Office.confirm(office, "Feststellen");
        assertThat(office.locator(".cc-effect").getByText("verfehlt").first()).isVisible();
        visitors.go(office, "");
        assertThat(office.locator("main .cc-task")
                        .getByText("Ziel verfehlt: neu aufgreifen oder ruhen lassen")
                        .first())
                .isVisible();
        visitors.go(office, resolution);
        Office.button(office, "Neue Vorlage beginnen").click();
        assertThat(office.getByText("Die Sache ist neu aufgegriffen.").first()).isVisible();
    }
}
