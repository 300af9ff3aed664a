package org.conclusum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.conclusum.e2e.Visitors.Look;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A whole meeting of seven seats against the packaged program: one is filled by a substitute, one attends by video, one
 * comes late, one leaves early, one has a conflict of interest, and something urgent came up the same morning. Item by
 * item the right ones vote where they sit, on the page of the running meeting, and the minutes of the office say who and
 * how.
 */
@Tag("browser")
class MeetingJourney {

    private static final String MEETING = "4. Sitzung 2026";
    private static final String NETWORK = "Schulnetzplanung über die Kreisgrenze";
    private static final String URGENT = "Eine Praktikumswoche";
    private static final String CLOSED = "Besetzung der Leitung";
    private static final String LATE = "Landkreis Oberspreewald-Lausitz";
    private static final String EARLY = "Landkreis Spree-Neiße";

    /** The sample plans its next meeting ten days ahead, or on the working day after that; by then it has come. */
    private static final int DAYS_AHEAD = 13;

    @Test
    void holdsAWholeMeeting() {
        try (Program program = Program.withSampleData("--conclusum.clock.offset=P" + DAYS_AHEAD + "D");
                Visitors visitors = new Visitors(program.address())) {
            Page office = visitors.signIn("office.lausitz");
            String meeting = bringSomethingUrgent(visitors, office);
            hold(visitors, meeting);
            readMinutes(visitors, office, meeting);
        }
    }

    /** The office adds on the day of the meeting what cannot wait; answers the route of the meeting. */
    private static String bringSomethingUrgent(Visitors visitors, Page office) {
        visitors.go(office, "meetings?period=past");
        office.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(MEETING)))
                .first()
                .click();
        office.waitForURL(url -> url.matches(".*/meetings/[0-9a-f-]{36}"));
        Office.button(office, "Nachtrag").click();
        office.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile(URGENT)))
                .check();
        Office.field(office, "Warum kann die Sache nicht warten?")
                .fill("Die Betriebe brauchen die Zusage bis Freitag.");
        Office.confirm(office, "Nachtrag verschicken");
        assertThat(office.getByText("Der Nachtrag ist verschickt.")).isVisible();
        return office.url().replaceAll(".*/(meetings/[^/?]+).*", "$1");
    }

    private static void hold(Visitors visitors, String meeting) {
        Page chair = visitors.signIn("chair.lausitz");
        visitors.go(chair, meeting + "/live");
        arrives(chair, "Landkreis Bautzen");
        press(chair, "^Stellvertretung für Stadt Cottbus ist da", "Stadt Cottbus");
        arrivesByVideo(chair, "Landkreis Dahme-Spreewald");
        arrives(chair, "Landkreis Elbe-Elster");
        arrives(chair, "Landkreis Görlitz");
        arrives(chair, EARLY);
        Office.button(chair, "Sitzung eröffnen").click();
        assertThat(Office.button(chair, "Sitzung schließen")).isVisible();

        Room room = new Room(visitors, meeting, chair);
        Page bautzen = enter(visitors, meeting, "member.bautzen", Look.PHONE);
        Page cottbus = enter(visitors, meeting, "substitute.cottbus", Look.DESKTOP);
        Page dahme = enter(visitors, meeting, "member.dahme-spreewald", Look.DESKTOP);
        Page elbe = enter(visitors, meeting, "member.elbe-elster", Look.PHONE);
        Page goerlitz = enter(visitors, meeting, "member.goerlitz", Look.DESKTOP);
        Page early = enter(visitors, meeting, "member.spree-neisse", Look.PHONE);
        List<Page> six = List.of(bautzen, cottbus, dahme, elbe, goerlitz, early);

        Office.button(chair, "Über die Dringlichkeit abstimmen lassen").click();
        assertThat(chair.locator(".cc-live-urgency").getByText("0 von 6 abgegeben"))
                .isVisible();
        vote(six, "Ja", "Ja", "Nein", "Ja", "Ja", "Ja");
        assertThat(chair.locator(".cc-meetings-live-agenda").getByText("Dringlichkeit angenommen"))
                .isVisible();

        room.call(NETWORK);
        room.open();
        vote(six, "Ja", "Ja", "Ja", "Nein", "Ja", "Ja");
        assertThat(result(chair)).containsText("Angenommen");

        arrives(chair, LATE);
        Page late = enter(visitors, meeting, "member.oberspreewald-lausitz", Look.DESKTOP);
        room.call(URGENT);
        Office.button(goerlitz, "Ich bin befangen").click();
        Office.confirm(goerlitz, "Befangenheit erklären");
        assertThat(chair.locator(".cc-meetings-conflicts").getByText("nimmt nicht teil"))
                .isVisible();
        room.open();
        assertThat(result(chair)).containsText("0 von 6 abgegeben");
        vote(List.of(bautzen, cottbus, dahme, elbe, early, late), "Ja", "Ja", "Nein", "Nein", "Nein", "Enthaltung");
        assertThat(result(chair)).containsText("Abgelehnt");

        leaves(chair, EARLY);
        Office.button(chair, Pattern.compile("TOP .* aufrufen: " + CLOSED)).click();
        Office.confirm(chair, "Alle Gäste sind gegangen");
        assertThat(Office.button(chair, "Abstimmung eröffnen")).isVisible();
        room.open();
        vote(List.of(bautzen, cottbus, dahme, elbe, goerlitz, late), "Ja", "Ja", "Ja", "Ja", "Ja", "Ja");
        assertThat(result(chair)).containsText("Angenommen");
        Office.button(chair, "Sitzung schließen").click();
        Office.confirm(chair, "Sitzung schließen");
        assertThat(Office.button(chair, "Sitzung schließen")).isHidden();
    }

    private static void readMinutes(Visitors visitors, Page office, String meeting) {
        visitors.go(office, meeting + "/minutes");
        Locator minutes = office.locator("main");
        assertThat(minutes).containsText("in Stellvertretung");
        assertThat(minutes).containsText("per Video");
        Locator network = item(office, NETWORK);
        assertThat(network).containsText("Ja: 5");
        assertThat(network).containsText("Nein: 1");
        assertThat(network).containsText("6 von 7 Sitzen anwesend");
        Locator urgent = item(office, URGENT);
        assertThat(urgent).containsText("Dringlichkeit angenommen");
        assertThat(urgent).containsText("Die Dringlichkeit ist angenommen; der Punkt steht auf der Tagesordnung.");
        assertThat(urgent).containsText(Pattern.compile("Landkreis Görlitz.* ist befangen"));
        assertThat(urgent).containsText("Ja: 2");
        assertThat(urgent).containsText("Nein: 3");
        assertThat(urgent).containsText("Enthaltung: 1");
        assertThat(minutes).containsText(Pattern.compile("Uhr: .*" + LATE + ".* kommt zur Sitzung"));
        assertThat(minutes).containsText(Pattern.compile("Uhr: .*" + EARLY + ".* verlässt die Sitzung"));
        assertThat(item(office, CLOSED)).containsText("Ja: 6");
    }

    private static Locator item(Page office, String title) {
        return office.locator("main .cc-minutes-section")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }

    private static Locator result(Page chair) {
        return chair.locator(".cc-voting-item:not(:empty)").first();
    }

    private static Page enter(Visitors visitors, String meeting, String username, Look look) {
        Page page = visitors.signIn(username, look);
        visitors.go(page, meeting + "/live");
        return page;
    }

    /**
     * They vote one after the other in the running meeting, each as soon as its page has seen the vote before; with the
     * last vote the ballot ends.
     */
    private static void vote(List<Page> members, String... choices) {
        for (int place = 0; place < choices.length; place++) {
            Page member = members.get(place);
            assertThat(member.locator(".cc-voting-progress").first())
                    .hasText(place + " von " + members.size() + " abgegeben");
            Room.choice(member, choices[place]).check();
            Office.button(member, "Stimme abgeben").click();
            if (place < choices.length - 1) {
                assertThat(member.locator(".cc-voting-receipt")).containsText("Ihre Stimme: " + choices[place]);
            }
        }
    }

    private static void arrives(Page chair, String seat) {
        press(chair, " ist für " + seat + " da$", seat);
    }

    private static void arrivesByVideo(Page chair, String seat) {
        Office.button(chair, "Mehr zu " + seat).click();
        chair.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(Pattern.compile("Mitglied, per Video$")))
                .first()
                .click();
        assertThat(leaving(chair, seat)).isVisible();
    }

    private static void press(Page chair, String action, String seat) {
        Office.button(chair, Pattern.compile(action)).click();
        assertThat(leaving(chair, seat)).isVisible();
    }

    private static void leaves(Page chair, String seat) {
        leaving(chair, seat).click();
        assertThat(leaving(chair, seat)).isHidden();
    }

    private static Locator leaving(Page chair, String seat) {
        return Office.button(chair, seat + " verlässt die Sitzung");
    }
}
