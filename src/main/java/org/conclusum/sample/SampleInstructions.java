package org.conclusum.sample;

import java.util.UUID;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.voting.InstructionManagement;
import org.conclusum.voting.Wish;
import org.springframework.stereotype.Component;

/** What municipalities instruct those who sit for them: in the Lausitz one vote went against it, in others it is to come. */
@Component
class SampleInstructions {

    private final SampleStory story;
    private final SamplePeople people;
    private final InstructionManagement instructions;
    private final RegionDirectory regions;

    SampleInstructions(
            SampleStory story, SamplePeople people, InstructionManagement instructions, RegionDirectory regions) {
        this.story = story;
        this.people = people;
        this.instructions = instructions;
        this.regions = regions;
    }

    /** Before the meeting of the Lausitz: Cottbus wants a yes to the free journeys, and its member votes no. */
    void beforeTheMeeting() {
        story.on(-61, 14, 0);
        give(
                "fahrten",
                "12052",
                Wish.YES,
                "Die Stadtverordneten haben dem Antrag der Stadt am 3. September zugestimmt.");
        give("fahrten", "14625", Wish.NO, "Der Kreistag will erst die Kosten der Schülerbeförderung kennen.");
        give("sprachfoerderung", "14626", Wish.YES, "Der Jugendhilfeausschuss trägt den Fachberatungsverbund mit.");
    }

    /** On what is to be decided now; Görlitz has changed its mind. */
    void now() {
        story.on(-2, 9, 20);
        give("schulnetz", "14626", Wish.FREE, "Der Kreistag berät erst nach der Sitzung.");
        story.on(-1, 15, 40);
        change(
                "schulnetz",
                "14626",
                Wish.YES,
                "Der Schulausschuss stimmt dem Verfahren zu, wenn die Wegezeiten von Kindern unter zwölf Jahren"
                        + " ausgewiesen werden. Bitte in der Beratung darauf hinweisen.");
        give("lesen", "05358", Wish.YES, "Der Kulturausschuss unterstützt den gemeinsamen Ausweis.");
    }

    private void give(String key, String ags, Wish wish, String reason) {
        give(key, ags, wish, reason, 0);
    }

    private void change(String key, String ags, Wish wish, String reason) {
        give(key, ags, wish, reason, 1);
    }

    private void give(String key, String ags, Wish wish, String reason, int expected) {
        UUID proposal = story.proposal(key);
        String sign = SamplePeople.sign(regions.municipality(ags));
        instructions.give(proposal, ags, wish, reason, expected, people.get("coordinator." + sign));
    }
}
