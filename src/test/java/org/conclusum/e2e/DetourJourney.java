package org.conclusum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.conclusum.kernel.LegalTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What goes otherwise: a return and a second try, a lost vote, a missed quorum, an overdue measure. */
@Tag("browser")
class DetourJourney {

    private static final String COMMITTEE = "Lenkungskreis Bildung Lausitz";
    private static final String LOST = "Ein Maskottchen für das Netzwerk";
    private static final String MISSED = "Nachtbus zur Volkshochschule";
    private static final int DAYS_AHEAD = 20;

    @Test
    void bringsBackWhatWasReturnedLostOrPostponed() {
        try (Program program = Program.withSampleData();
                Visitors visitors = new Visitors(program.address())) {
            Office desk = new Office(visitors);
            overdueMeasureIsEscalated(visitors);
            String lost = returnAndResubmit(visitors, desk);
            String meeting = prepare(visitors, desk);

            program.close();
            program.start("--conclusum.clock.offset=P" + DAYS_AHEAD + "D");
            Page chair = visitors.signIn("chair.lausitz");
            desk.open(chair, meeting, 4);
            desk.openBallot(chair, meeting, LOST);
            desk.vote(visitors.signIn("member.bautzen"), LOST, "Ja");
            Page cottbus = visitors.signIn("member.cottbus");
            desk.vote(cottbus, LOST, "Nein");
            desk.vote(visitors.signIn("member.elbe-elster"), LOST, "Nein");
            desk.closeBallot(chair, meeting, "Abgelehnt");
            visitors.go(cottbus, lost);
            assertThat(cottbus.locator(".cc-page-header").getByText("abgelehnt"))
                    .isVisible();

            missQuorum(chair, visitors, desk, meeting);
        }
    }

    private static void overdueMeasureIsEscalated(Visitors visitors) {
        Page owner = visitors.signIn("coordinator.goerlitz");
        assertThat(owner.locator("main")).containsText("Vier Stellen gemeinsam ausschreiben");
        assertThat(owner.locator("main").getByText("überfällig").first()).isVisible();
        Page chair = visitors.signIn("chair.lausitz");
        assertThat(chair.locator("main")
                        .getByText("Vier Stellen gemeinsam ausschreiben")
                        .first())
                .isVisible();
    }

    private static String returnAndResubmit(Visitors visitors, Office desk) {
        Page coordinator = visitors.signIn("coordinator.cottbus");
        String proposal = desk.draft(coordinator, COMMITTEE, LOST, "Das Netzwerk führt ein Maskottchen ein.");
        desk.submit(coordinator, proposal, "Einreichen");
        Page office = visitors.signIn("office.lausitz");
        desk.returnForRevision(
                office,
                proposal,
                "Bitte nennen Sie, wofür das Maskottchen werben soll.",
                LocalDate.now(LegalTime.ZONE).plusDays(5));
        visitors.go(coordinator, proposal + "/edit");
        assertThat(coordinator.getByText("wofür das Maskottchen werben soll").first())
                .isVisible();
        Office.field(coordinator, "Beschlussvorschlag")
                .fill("Das Netzwerk führt ein Maskottchen ein, das für Lesepatenschaften wirbt.");
        Office.field(coordinator, "Titel").focus();
        assertThat(coordinator.getByText("Gespeichert").first()).isVisible();
        desk.submit(coordinator, proposal, "Überarbeitet einreichen");
        desk.accept(office, proposal);
        visitors.go(office, proposal + "?tab=versions");
        assertThat(office.locator("main ins").filter(new Locator.FilterOptions().setHasText("Lesepatenschaften")))
                .isVisible();
        return proposal;
    }

    private static String prepare(Visitors visitors, Office desk) {
        Page coordinator = visitors.signIn("coordinator.bautzen");
        String proposal = desk.draft(coordinator, COMMITTEE, MISSED, "Ein Nachtbus fährt nach Kursende.");
        desk.submit(coordinator, proposal, "Einreichen");
        Page office = visitors.signIn("office.lausitz");
        desk.accept(office, proposal);
        LocalDate day = LocalDate.now(LegalTime.ZONE).plusDays(DAYS_AHEAD);
        String meeting = desk.plan(office, COMMITTEE, "Zwischensitzung", day);
        desk.putOnAgenda(office, meeting, LOST);
        desk.putOnAgenda(office, meeting, MISSED);
        desk.invite(office, visitors.signIn("chair.lausitz"), meeting);
        return meeting;
    }

    private static void missQuorum(Page chair, Visitors visitors, Office desk, String meeting) {
        desk.openBallot(chair, meeting, MISSED);
        desk.leaveOne(chair, meeting);
        desk.closeBallot(chair, meeting, "Nicht beschlussfähig");
        Page office = visitors.signIn("office.lausitz");
        visitors.go(office, "proposals?q=Nachtbus");
        assertThat(office.locator("main .cc-pill").getByText("Bereit").first()).isVisible();
    }
}
