package org.conclusum.sample;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ProgramClock;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.PresentSeat;
import org.conclusum.meetings.SpeakersListing;
import org.conclusum.meetings.SpeakersManagement;
import org.conclusum.meetings.minutes.MinutesOccasion;
import org.conclusum.meetings.minutes.SpeakersTelling;
import org.conclusum.meetings.minutes.TemplateManagement;
import org.springframework.stereotype.Component;

/** Who spoke in the meetings of the sample, and how the minutes of its committees begin and tell of it. */
@Component
class SampleSpeakers {

    private final SamplePeople people;
    private final SampleCommittees committees;
    private final MeetingLookup meetings;
    private final SpeakersManagement speakers;
    private final SpeakersListing lists;
    private final TemplateManagement templates;
    private final ProgramClock clock;

    SampleSpeakers(
            SamplePeople people,
            SampleCommittees committees,
            MeetingLookup meetings,
            SpeakersManagement speakers,
            SpeakersListing lists,
            TemplateManagement templates,
            ProgramClock clock) {
        this.people = people;
        this.committees = committees;
        this.meetings = meetings;
        this.speakers = speakers;
        this.lists = lists;
        this.templates = templates;
        this.clock = clock;
    }

    /** Lausitz writes its own opening, and the Rhine region says how long people spoke. */
    void templates() {
        UUID lausitz = committees.get("LAU");
        Actor office = people.get("office.lausitz");
        templates.write(
                lausitz,
                MinutesOccasion.OPENING,
                "{{Vorsitz}} begrüßt die Anwesenden und eröffnet die Sitzung um {{Uhrzeit}} Uhr.",
                0,
                office);
        clock.setTo(clock.instant().plus(Duration.ofHours(3)));
        templates.write(
                lausitz,
                MinutesOccasion.OPENING,
                "{{Vorsitz}} begrüßt die Anwesenden in „{{Ort}}“, stellt die ordnungsgemäße Ladung fest und eröffnet die"
                        + " Sitzung um {{Uhrzeit}} Uhr.",
                1,
                office);
        templates.write(
                lausitz,
                MinutesOccasion.ADOPTED,
                "Der Lenkungskreis stimmt der Vorlage zu ({{Ergebnis}}). Das ist {{Beschluss}}.",
                0,
                office);
        templates.tellOfSpeakers(committees.get("RHE"), SpeakersTelling.LENGTHS, 0, people.get("office.rhein"));
    }

    /** Those who sit at these places speak on the current item, each for a few minutes. */
    void spoke(UUID item, Actor.Person chair, int... places) {
        List<PresentSeat> present = meetings.present(meetings.item(item).meeting());
        for (int place : places) {
            speakers.askFor(item, present.get(place).account(), chair);
            UUID speech =
                    lists.on(meetings.item(item), chair).waiting().getFirst().id();
            speakers.giveFloor(speech, chair);
            clock.setTo(clock.instant().plus(Duration.ofSeconds(95 + 40L * place)));
            speakers.endSpeech(speech, chair);
        }
    }
}
