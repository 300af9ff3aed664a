package org.conclusum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.conclusum.e2e.Visitors.Look;
import org.conclusum.kernel.LegalTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every kind of ballot against the packaged program: a circular that somebody objects to; then in one meeting roll-call
 * with a conflict of interest and a vote by hand, secret with receipts, secret on paper, options, an election with its run-off, two rounds
 * of consensus, after which somebody's dissent goes on the record. Three of the five vote on a phone.
 */
@Tag("browser")
class BallotKindsJourney {

    private static final String COMMITTEE = "Lenkungskreis Bildung Lausitz";
    private static final String BUS = "Schulbus über die Kreisgrenze";
    private static final String BUREAU = "Leitung des Bildungsbüros";
    private static final String BOARD = "Vertretung im Beirat der Hochschule";
    private static final String PLACE = "Ort der Sommerschule";
    private static final String CHAIR = "Sprecherin der Arbeitsgruppe";
    private static final String SHARE = "Umlage für die Lernwerkstatt";
    private static final int DAYS_AHEAD = 20;

    /** Those who are there, in the order of their seats. */
    private record Voters(Page bautzen, Page cottbus, Page dahme, Page elbe, Page goerlitz) {

        static Voters signIn(Visitors visitors) {
            return new Voters(
                    visitors.signIn("member.bautzen", Look.PHONE),
                    visitors.signIn("member.cottbus"),
                    visitors.signIn("member.dahme-spreewald", Look.PHONE),
                    visitors.signIn("member.elbe-elster"),
                    visitors.signIn("member.goerlitz", Look.PHONE));
        }
    }

    @Test
    void holdsEveryKindOfBallot() {
        try (Program program = Program.withSampleData()) {
            String meeting;
            try (Visitors before = new Visitors(program.address())) {
                circular(before);
                meeting = prepare(before, new Office(before));
            }
            program.close();
            program.start("--conclusum.clock.offset=P" + DAYS_AHEAD + "D");
            try (Visitors visitors = new Visitors(program.address())) {
                hold(visitors, meeting);
            }
        }
    }

    private static void hold(Visitors visitors, String meeting) {
        Page chair = visitors.signIn("chair.lausitz");
        new Office(visitors).open(chair, meeting, 5);
        Room room = new Room(visitors, meeting, chair);
        Voters voters = Voters.signIn(visitors);
        Page office = visitors.signIn("office.lausitz");
        rollCall(room, voters, office);
        secret(room, voters);
        onPaper(room, voters, office);
        options(room, voters);
        election(room, voters);
        consensus(room, voters);
    }

    /** The substitute answers, the member otherwise, and somebody wants a meeting to decide. */
    private static void circular(Visitors visitors) {
        Page substitute = visitors.signIn("substitute.heinsberg", Look.PHONE);
        Office.button(substitute, Pattern.compile("^Antworten: ")).click();
        answer(substitute, "Ja");
        Page member = visitors.signIn("member.heinsberg");
        visitors.go(member, "ballots");
        member.locator("main a[href^='ballots/']").first().click();
        answer(member, "Nein");
        assertThat(substitute.getByText("Das Mitglied hat selbst geantwortet")).isVisible();
        Page objector = visitors.signIn("member.euskirchen", Look.PHONE);
        Office.button(objector, Pattern.compile("^Antworten: ")).click();
        objector.getByText("Nicht ohne Sitzung entscheiden?").click();
        Office.button(objector, "Dem Verfahren widersprechen").click();
        Office.confirm(objector, "Dem Verfahren widersprechen");
        for (Page page : List.of(objector, member, substitute)) {
            assertThat(page.locator(".cc-page-header").getByText("Verwiesen")).isVisible();
        }
    }

    private static void answer(Page page, String choice) {
        Room.choice(page, choice).check();
        Office.button(page, "Stimme abgeben").click();
        assertThat(page.locator(".cc-voting-receipt")).containsText("Ihre Stimme: " + choice);
    }

    private static String prepare(Visitors visitors, Office desk) {
        Page coordinator = visitors.signIn("coordinator.goerlitz");
        Page office = visitors.signIn("office.lausitz");
        List<String> titles = List.of(BUS, BUREAU, BOARD, PLACE, CHAIR, SHARE);
        for (String title : titles) {
            String proposal = desk.draft(coordinator, COMMITTEE, title, "Beschlossen wird: " + title + ".");
            desk.submit(coordinator, proposal, "Einreichen");
            desk.accept(office, proposal);
        }
        LocalDate day = LocalDate.now(LegalTime.ZONE).plusDays(DAYS_AHEAD);
        String meeting = desk.plan(office, COMMITTEE, "Sondersitzung", day);
        titles.forEach(title -> desk.putOnAgenda(office, meeting, title));
        desk.invite(office, visitors.signIn("chair.lausitz"), meeting);
        return meeting;
    }

    private static void rollCall(Room room, Voters voters, Page office) {
        room.call(BUS);
        room.declareConflict(voters.goerlitz());
        room.raiseAndLiftConflict("Landkreis Bautzen", "Eigner eines der Busbetriebe.");
        room.open("Namentlich", 2);
        assertThat(voters.goerlitz().getByText("Sie sind bei diesem Punkt befangen"))
                .isVisible();
        room.voteByHand(office, "Landkreis Elbe-Elster", "Nein");
        room.voteOverALostLine(voters.bautzen(), "Ja");
        room.voteByKeyboard(voters.cottbus(), "Ja");
        room.voteLast(voters.dahme(), "Ja", "Angenommen");
        assertThat(seat(voters.dahme(), "Landkreis Görlitz")).containsText("befangen");
        assertThat(seat(voters.dahme(), "Landkreis Elbe-Elster")).containsText("eingetragen von");
        assertThat(voters.dahme().locator(".cc-voting-derivation")).containsText("3 Ja, 1 Nein, 0 Enthaltungen");
    }

    private static void secret(Room room, Voters voters) {
        room.call(BUREAU);
        room.open("Geheim", 2);
        room.voteSecretly(voters.bautzen(), "Ja");
        room.voteSecretly(voters.cottbus(), "Nein");
        String code = room.voteSecretly(voters.dahme(), "Enthaltung");
        room.voteSecretly(voters.elbe(), "Ja");
        room.voteSecretly(voters.goerlitz(), "Ja");
        room.shows("Angenommen");
        assertThat(voters.dahme().locator("main tr").filter(new Locator.FilterOptions().setHasText(code)))
                .containsText("Enthaltung");
        assertThat(seat(voters.dahme(), "Landkreis Dahme-Spreewald")).containsText("abgestimmt");
        assertThat(seat(voters.dahme(), "Landkreis Dahme-Spreewald")).not().containsText("Enthaltung");
    }

    private static void onPaper(Room room, Voters voters, Page office) {
        room.call(BOARD);
        room.openOnPaper(2);
        room.handsInPaper(voters.cottbus());
        room.countPapers(office, Map.of("Ja", 3, "Nein", 1, "Ungültig", 1));
        room.close("3 × Ja");
        room.shows("Angenommen");
        voters.cottbus().locator(".cc-voting-item a[href^='ballots/']").first().click();
        assertThat(voters.cottbus().getByText("1 ungültig")).isVisible();
        assertThat(voters.cottbus().getByText("5 Stimmzettel, ausgezählt und eingetragen von"))
                .isVisible();
    }

    private static void options(Room room, Voters voters) {
        room.call(PLACE);
        room.open("Auswahl", Map.of("Möglichkeiten", "Görlitz\nCottbus"));
        room.shows("Görlitz", "Cottbus");
        room.vote(voters.bautzen(), "Görlitz");
        room.vote(voters.cottbus(), "Cottbus");
        room.vote(voters.dahme(), "Nichts davon");
        room.vote(voters.elbe(), "Görlitz");
        room.voteLast(voters.goerlitz(), "Görlitz", "Angenommen");
        room.shows("Görlitz", "beschlossen");
    }

    private static void election(Room room, Voters voters) {
        room.call(CHAIR);
        room.open("Wahl", Map.of("Kandidierende", "Anja Lehmann\nPetra Noack\nMaria Kowar"));
        room.vote(voters.bautzen(), "Anja Lehmann");
        room.vote(voters.cottbus(), "Anja Lehmann");
        room.vote(voters.dahme(), "Petra Noack");
        room.vote(voters.elbe(), "Petra Noack");
        room.voteLast(voters.goerlitz(), "Maria Kowar", "Offen geblieben");
        room.shows("Stichwahl");
        room.open();
        room.vote(voters.bautzen(), "Anja Lehmann");
        assertThat(voters.bautzen().locator(".cc-voting-choices").getByText("Maria Kowar"))
                .hasCount(0);
        room.vote(voters.cottbus(), "Anja Lehmann");
        room.vote(voters.dahme(), "Petra Noack");
        room.vote(voters.elbe(), "Petra Noack");
        room.voteLast(voters.goerlitz(), "Petra Noack", "Angenommen");
        room.shows("Petra Noack", "gewählt");
    }

    private static void consensus(Room room, Voters voters) {
        room.call(SHARE);
        room.openRound("Die Umlage folgt den Einwohnern.");
        room.object(voters.bautzen(), "Kleine Kommunen brauchen eine Obergrenze.");
        for (Page voter : List.of(voters.cottbus(), voters.dahme(), voters.elbe())) {
            room.vote(voter, "Zustimmung");
        }
        room.voteLast(voters.goerlitz(), "Zustimmung", "Offen geblieben");
        room.shows("Kleine Kommunen brauchen eine Obergrenze.");
        room.openRound("Die Umlage folgt den Einwohnern bis zu einer Obergrenze.");
        room.vote(voters.bautzen(), "Zustimmung");
        room.vote(voters.cottbus(), "Beiseitestehen");
        room.vote(voters.dahme(), "Zustimmung");
        room.vote(voters.elbe(), "Zustimmung");
        room.voteLast(voters.goerlitz(), "Zustimmung", "Angenommen");
        assertThat(voters.goerlitz().locator(".cc-voting-round")).hasCount(2);
        room.dissent(voters.cottbus(), "Ich trage das mit; die Grenze ist aber zu hoch.");
    }

    private static Locator seat(Page page, String label) {
        return page.locator(".cc-voting-table tr")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
    }
}
