package org.conclusum.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.conclusum.kernel.LegalTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The product's main job against the packaged program: from the first draft to the closed resolution, by eight people,
 * through two power cuts.
 */
@Tag("browser")
class DecisionJourney {

    private static final String TITLE = "Ferienakademie der Lausitz";
    private static final int DAYS_AHEAD = 20;

    @Test
    void leadsFromADraftToAResolutionThatIsCarriedOut() throws IOException {
        GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        try (Program program = Program.withSampleData(
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + mail.getSmtp().getPort());
                Visitors visitors = new Visitors(program.address())) {
            Office desk = new Office(visitors);
            String meeting = prepare(visitors, desk);
            mailArrives(mail);

            program.kill();
            program.start("--conclusum.clock.offset=P" + DAYS_AHEAD + "D");
            decide(program, visitors, desk, meeting);
            followUp(visitors, desk);
        } finally {
            mail.stop();
        }
    }

    private static String prepare(Visitors visitors, Office desk) {
        Page coordinator = visitors.signIn("coordinator.goerlitz");
        String proposal = desk.draft(
                coordinator,
                "Lenkungskreis Bildung Lausitz",
                TITLE,
                "Die Kommunen der Lausitz richten ab 2027 eine gemeinsame Ferienakademie ein.");
        desk.submit(coordinator, proposal, "Einreichen");

        Page office = visitors.signIn("office.lausitz");
        assertThat(office.locator("main")).containsText(TITLE);
        desk.accept(office, proposal);
        LocalDate day = LocalDate.now(LegalTime.ZONE).plusDays(DAYS_AHEAD);
        String meeting = desk.plan(office, "Lenkungskreis Bildung Lausitz", "Sondersitzung", day);
        desk.putOnAgenda(office, meeting, TITLE);
        desk.invite(office, visitors.signIn("chair.lausitz"), meeting);
        return meeting;
    }

    /** The invitations go out one after the other, among what the process tells the office and the chair. */
    private static void mailArrives(GreenMail mail) {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(recipients(mail))
                .contains("member.goerlitz@example.org", "substitute.bautzen@example.org"));
    }

    private static List<String> recipients(GreenMail mail) throws MessagingException {
        List<String> recipients = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            recipients.add(message.getAllRecipients()[0].toString());
        }
        return recipients;
    }

    private static void decide(Program program, Visitors visitors, Office desk, String meeting) {
        Page chair = visitors.signIn("chair.lausitz");
        desk.open(chair, meeting, 5);
        desk.openBallot(chair, meeting, TITLE);
        desk.vote(visitors.signIn("member.bautzen"), TITLE, "Ja");
        desk.vote(visitors.signIn("member.cottbus"), TITLE, "Ja");

        program.kill();
        program.start("--conclusum.clock.offset=P" + DAYS_AHEAD + "D");
        for (String member : List.of("dahme-spreewald", "elbe-elster")) {
            desk.vote(visitors.signIn("member." + member), TITLE, "Ja");
        }
        desk.voteLast(visitors.signIn("member.goerlitz"), TITLE, "Nein", "Angenommen");
        desk.closeMeeting(visitors.signIn("chair.lausitz"), meeting);
    }

    private static void followUp(Visitors visitors, Office desk) throws IOException {
        Page office = visitors.signIn("office.lausitz");
        visitors.go(office, "resolutions");
        office.locator("main tr")
                .filter(new Locator.FilterOptions().setHasText(TITLE))
                .locator("a")
                .first()
                .click();
        office.waitForURL("**/resolutions/*");
        assertThat(office.locator("main")).containsText("LAU/");
        String resolution = office.url().replaceAll(".*/(resolutions/[^/?]+).*", "$1");
        Download extract = office.waitForDownload(
                () -> office.getByText("Beschlussauszug (PDF)").first().click());
        assertThat(new String(Files.readAllBytes(extract.path()), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        LocalDate due = LocalDate.now(LegalTime.ZONE).plusDays(DAYS_AHEAD + 30L);
        desk.addMeasure(office, "Träger der Akademie finden", "Landkreis Görlitz", due);
        Office.button(office, "Maßnahmen vollständig").click();
        Office.confirm(office, "Maßnahmen vollständig");
        assertThat(office.getByText("Die Maßnahmen sind vollständig.")).isVisible();

        Page owner = visitors.signIn("coordinator.goerlitz");
        desk.report(owner, "Träger der Akademie finden", "Erledigt", "Die Kreisvolkshochschule übernimmt.");

        visitors.go(office, resolution);
        Office.button(office, "Beschluss abschließen").click();
        Office.field(office, "Erledigungsvermerk").fill("Die Akademie beginnt im Sommer.");
        Office.confirm(office, "Abschließen");
        assertThat(office.locator(".cc-page-header").getByText("abgeschlossen")).isVisible();
    }
}
