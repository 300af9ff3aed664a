package org.conclusum.sample;

import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.notes.PersonalNotes;
import org.springframework.stereotype.Component;

/** What a member of the sample has noted for the meeting to come. */
@Component
class SampleNotes {

    private final SampleStory story;
    private final SamplePeople people;
    private final PersonalNotes notes;

    SampleNotes(SampleStory story, SamplePeople people, PersonalNotes notes) {
        this.story = story;
        this.people = people;
        this.notes = notes;
    }

    void write() {
        Actor.Person member = people.get("member.goerlitz");
        UUID proposal = story.proposal("schulnetz");
        String motion = story.text("schulnetz").motion();
        int end = motion.indexOf('.', 3);
        story.on(-1, 19, 40);
        notes.write(
                proposal,
                null,
                motion.substring(0, end + 1),
                "Mit der Kämmerei klären, was das für uns heißt.",
                member);
        notes.write(proposal, null, "", "In der Sitzung fragen: Wer trägt die Fahrtkosten?", member);
    }
}
