package org.conclusum.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ProgramClock;
import org.conclusum.moderation.ModerationManagement;
import org.conclusum.moderation.PositionField;
import org.conclusum.moderation.PositionManagement;
import org.conclusum.regions.RegionDirectory;
import org.springframework.stereotype.Component;

/** Interests across regions: six municipalities on the exchange of advisers, of whom four have said where they stand. */
@Component
class SampleInterests {

    private static final String PROPOSAL = "fachberatung";

    /** Two of the Lausitz, one of the Rhine, one of Central Germany. */
    private static final List<String> SPOKEN = List.of("12052", "14625", "05334", "14713");

    private static final int[][] STANCES = {{2, 1, -1, 2}, {-1, -2, 2, 1}};
    private static final int[][] WEIGHTS = {{4, 3, 3, 5}, {3, 4, 4, 2}};

    private final SampleStory story;
    private final SamplePeople people;
    private final ModerationManagement moderations;
    private final PositionManagement positions;
    private final RegionDirectory regions;
    private final ProgramClock clock;

    SampleInterests(
            SampleStory story,
            SamplePeople people,
            ModerationManagement moderations,
            PositionManagement positions,
            RegionDirectory regions,
            ProgramClock clock) {
        this.story = story;
        this.people = people;
        this.moderations = moderations;
        this.positions = positions;
        this.regions = regions;
        this.clock = clock;
    }

    void acrossRegions() {
        story.on(-7, 9, 10);
        story.submitAndAccept(PROPOSAL);
        UUID proposal = story.proposal(PROPOSAL);
        Actor.Person office = story.office(PROPOSAL);
        story.on(-6, 8, 50);
        moderations.request(proposal, office);
        List<UUID> issues = List.of(
                positions.addIssue(
                        proposal,
                        "Jede Kommune entsendet auch in ein anderes Land",
                        "Was müsste dienstrechtlich geklärt sein?",
                        office),
                positions.addIssue(proposal, "Die aufnehmende Kommune zahlt Fahrt und Unterkunft", "", office));
        positions.invite(proposal, LocalDate.now(clock.unshifted()).plusDays(9), office);
        for (int place = 0; place < SPOKEN.size(); place++) {
            story.on(-4, 9 + place, 25);
            speak(proposal, issues, place);
        }
    }

    /** All but the last one let the others read where they stand. */
    private void speak(UUID proposal, List<UUID> issues, int place) {
        String ags = SPOKEN.get(place);
        Actor.Person coordinator = people.get("coordinator." + SamplePeople.sign(regions.municipality(ags)));
        for (int issue = 0; issue < issues.size(); issue++) {
            UUID id = issues.get(issue);
            positions.save(id, ags, PositionField.STANCE, String.valueOf(STANCES[issue][place]), 0, coordinator);
            positions.save(id, ags, PositionField.WEIGHT, String.valueOf(WEIGHTS[issue][place]), 0, coordinator);
        }
        positions.handIn(proposal, ags, coordinator);
        if (place < SPOKEN.size() - 1) {
            for (UUID id : issues) {
                positions.release(id, ags, PositionField.STANCE, 1, true, coordinator);
                positions.release(id, ags, PositionField.WEIGHT, 1, true, coordinator);
            }
        }
    }
}
