package org.conclusum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rounds of one moderation, in the words of those who take part.
 *
 * @param moderation its route
 * @param office the page of the office that moderates
 * @param coordinators the pages of the municipalities, in the order in which they rate
 */
record RoundTable(Visitors visitors, String moderation, Page office, List<Page> coordinators) {

    /** What can be decided. */
    record Option(String title, String wording) {}

    /** The office opens a round on these options. */
    void open(String passive, List<Option> options) {
        Locator titles = office.getByLabel("Überschrift", new Page.GetByLabelOptions().setExact(true));
        assertThat(titles.first()).isVisible();
        for (int more = titles.count(); more < options.size(); more++) {
            Office.button(office, "Variante hinzufügen").click();
            assertThat(titles).hasCount(more + 1);
        }
        for (int less = titles.count(); less > options.size(); less--) {
            String last = String.valueOf((char) ('A' + less - 1));
            Office.button(office, "Variante " + last + " entfernen").click();
            assertThat(titles).hasCount(less - 1);
        }
        Locator wordings = office.getByLabel("Wortlaut", new Page.GetByLabelOptions().setExact(true));
        for (int place = 0; place < options.size(); place++) {
            titles.nth(place).fill(options.get(place).title());
            wordings.nth(place).fill(options.get(place).wording());
        }
        Office.field(office, "Was bedeutet es, nichts zu beschließen?").fill(passive);
        Office.button(office, "Runde eröffnen").click();
        assertThat(office.getByText("0 von " + coordinators.size() + " Kommunen haben bewertet"))
                .isVisible();
    }

    /** What the office types is there again where the page was lost before the round was open. */
    void keepsWhatIsTyped(String title) {
        Locator first = office.getByLabel("Überschrift", new Page.GetByLabelOptions().setExact(true))
                .first();
        visitors.go(office, moderation);
        first.fill(title);
        visitors.go(office, moderation);
        assertThat(office.getByText("steht wieder im Formular")).isVisible();
        assertThat(first).hasValue(title);
    }

    /** All rate every option, the passive one first; the last one ends the round. */
    void rate(int[][] resistances) {
        rate(resistances, coordinators.size());
    }

    /** Some rate, and the office ends the round before its time. */
    void rateAndEnd(int[][] resistances, int raters) {
        rate(resistances, raters);
        visitors.go(office, moderation);
        Office.button(office, "Runde jetzt beenden").click();
        Office.confirm(office, "Runde jetzt beenden");
        assertThat(Office.button(office, "Feststellen")).isVisible();
    }

    private void rate(int[][] resistances, int raters) {
        for (int rater = 0; rater < raters; rater++) {
            Page page = coordinators.get(rater);
            visitors.go(page, moderation + "/rating");
            for (int option = 0; option < resistances.length; option++) {
                page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(Pattern.compile(scale(option))))
                        .getByRole(
                                AriaRole.RADIO,
                                new Locator.GetByRoleOptions()
                                        .setName(String.valueOf(resistances[option][rater]))
                                        .setExact(true))
                        .check();
            }
            Office.button(page, "Bewertung abgeben").click();
            assertThat(page.getByText("Ihre Bewertung ist abgegeben.")).isVisible();
        }
    }

    private static String scale(int option) {
        return "Widerstand gegen „" + (option == 0 ? "Nichts beschließen" : (char) ('A' + option - 1) + ": ");
    }

    /** The office finds all figures of an option in the table of a round. */
    void shows(String option, String... figures) {
        Pattern whole = Pattern.compile("^\\s*" + option + "[\\s\\S]*\\d,\\d{3}");
        Locator row = office.locator("main tr").filter(new Locator.FilterOptions().setHasText(whole));
        for (String figure : figures) {
            assertThat(row).containsText(figure);
        }
    }

    /** One who resists strongly says what would help; the office reads it. */
    void explain(int rater, String answer) {
        Page page = coordinators.get(rater);
        visitors.go(page, "");
        Office.button(page, Pattern.compile("^Erläutern: ")).click();
        Office.field(page, "Was müsste anders sein?").fill(answer);
        Office.button(page, "An das Netzwerkbüro senden").click();
        assertThat(page.getByText("Ihre Antwort ist beim Netzwerkbüro.")).isVisible();
        visitors.go(office, moderation + "/rounds/1");
        assertThat(office.locator("main")).containsText(answer);
    }

    /** The office draws its conclusion from the last round. */
    void conclude(String finding) {
        visitors.go(office, moderation);
        office.getByLabel(finding, new Page.GetByLabelOptions().setExact(true)).check();
        Office.button(office, "Feststellen").click();
        assertThat(office.getByText("Festgehalten.")).isVisible();
    }
}
