package org.conclusum.sample;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.NumberPeriods;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.ProgramClock;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalText;
import org.springframework.stereotype.Component;

/** The two years before the story: one that the office of the Lausitz has closed, and one that waits for it. */
@Component
class SampleYears {

    private final SamplePeople people;
    private final SampleCommittees committees;
    private final ProposalManagement proposals;
    private final NumberPeriods periods;
    private final ProgramClock clock;

    SampleYears(
            SamplePeople people,
            SampleCommittees committees,
            ProposalManagement proposals,
            NumberPeriods periods,
            ProgramClock clock) {
        this.people = people;
        this.committees = committees;
        this.proposals = proposals;
        this.periods = periods;
        this.clock = clock;
    }

    /** Sets the clock to a morning of a year before this one, long before the story begins. */
    void on(int yearsAgo, int month, int day) {
        clock.setTo(LocalDate.now(clock.unshifted())
                .minusYears(yearsAgo)
                .withDayOfMonth(1)
                .withMonth(month)
                .withDayOfMonth(day)
                .atTime(9, 0)
                .atZone(LegalTime.ZONE)
                .toInstant());
    }

    void pass() {
        on(2, 5, 6);
        withdrawn(
                "goerlitz",
                "14626",
                "Gemeinsame Schulsozialarbeit an der Kreisgrenze",
                "Die Kommunen beschäftigen gemeinsam zwei Fachkräfte für Schulsozialarbeit.",
                "Der Landkreis besetzt die Stellen allein.");
        withdrawn(
                "bautzen",
                "14625",
                "Leihgeräte für Schülerinnen und Schüler",
                "Die Kommunen beschaffen Leihgeräte in einer gemeinsamen Ausschreibung.",
                "Das Land stellt die Geräte.");
        on(1, 2, 3);
        periods.close(committees.get("LAU"), LocalDate.now(clock).getYear() - 1, people.get("office.lausitz"));
        on(1, 4, 15);
        withdrawn(
                "bautzen",
                "14625",
                "Ferienakademie Lausitz",
                "Die Kommunen richten eine gemeinsame Ferienakademie aus.",
                "Die Förderung wurde nicht bewilligt.");
    }

    private void withdrawn(String municipality, String ags, String title, String motion, String reason) {
        Actor originator = people.get("coordinator." + municipality);
        UUID proposal = proposals.draft(committees.get("LAU"), ags, originator);
        ProposalText text = new ProposalText(
                title,
                "Die Verwaltungen haben das Vorhaben in zwei Arbeitstreffen vorbereitet.",
                motion,
                "Noch offen.",
                "Koordination der Kommune",
                false,
                Set.of(ags));
        proposals.save(proposal, text, 0, originator);
        proposals.submit(proposal, 1, originator);
        proposals.withdraw(proposal, reason, originator);
    }
}
