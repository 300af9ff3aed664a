package org.conclusum.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ProgramClock;
import org.conclusum.moderation.ConsentAnswer;
import org.conclusum.moderation.ConsentManagement;
import org.conclusum.moderation.ModerationManagement;
import org.conclusum.regions.RegionDirectory;
import org.springframework.stereotype.Component;

/** A consent round on the sports halls: one is concerned, two object, and to one of them a changed text is offered. */
@Component
class SampleConsent {

    private static final String PROPOSAL = "schulsport";

    private final SampleStory story;
    private final SamplePeople people;
    private final ModerationManagement moderations;
    private final ConsentManagement consents;
    private final RegionDirectory regions;
    private final ProgramClock clock;

    SampleConsent(
            SampleStory story,
            SamplePeople people,
            ModerationManagement moderations,
            ConsentManagement consents,
            RegionDirectory regions,
            ProgramClock clock) {
        this.story = story;
        this.people = people;
        this.moderations = moderations;
        this.consents = consents;
        this.regions = regions;
        this.clock = clock;
    }

    void sportsHalls() {
        UUID proposal = story.proposal(PROPOSAL);
        Actor.Person office = story.office(PROPOSAL);
        String motion = story.text(PROPOSAL).motion();
        story.on(-8, 10, 20);
        moderations.request(proposal, office);
        moderations.skipPositions(proposal, office);
        consents.open(proposal, motion, LocalDate.now(clock.unshifted()).minusDays(2), office);
        story.on(-6, 9, 45);
        for (String ags : List.of("12052", "12061", "12071", "14625")) {
            answer(proposal, ags, ConsentAnswer.NO_OBJECTION, "", "");
        }
        answer(
                proposal,
                "12062",
                ConsentAnswer.CONCERN,
                "Unsere Hausmeister haben vormittags keine Zeit für fremde Gruppen.",
                "");
        answer(
                proposal,
                "12066",
                ConsentAnswer.OBJECTION,
                "Bei einem Unfall ist nicht geklärt, wer haftet. So können wir die Hallen nicht öffnen.",
                "Ein gemeinsamer Versicherungsschutz, bevor die erste Halle geöffnet wird.");
        answer(
                proposal,
                "14626",
                ConsentAnswer.OBJECTION,
                "Kleine Schulen können die Hallenmiete nicht zahlen.",
                "Die Kosten tragen die Schulträger, nicht die Schulen.");
        story.on(-4, 14, 10);
        consents.integrate(
                proposal,
                1,
                Set.of("14626"),
                motion.replace(
                        "Die Kosten trägt die Schule, die die Halle nutzt.",
                        "Die Kosten trägt der Träger der Schule, die die Halle nutzt."),
                1,
                office);
    }

    private void answer(UUID proposal, String ags, ConsentAnswer answer, String reason, String remedy) {
        consents.answer(
                proposal,
                1,
                ags,
                answer,
                reason,
                remedy,
                0,
                people.get("coordinator." + SamplePeople.sign(regions.municipality(ags))));
    }
}
