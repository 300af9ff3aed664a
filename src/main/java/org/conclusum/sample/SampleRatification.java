package org.conclusum.sample;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ProgramClock;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.resolutions.ResolutionLookup;
import org.conclusum.resolutions.ratification.HomeBodyRow;
import org.conclusum.resolutions.ratification.HomeDecision;
import org.conclusum.resolutions.ratification.HomeFile;
import org.conclusum.resolutions.ratification.HomeResult;
import org.conclusum.resolutions.ratification.RatificationListing;
import org.conclusum.resolutions.ratification.RatificationManagement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A resolution of the alliance that the councils at home decide on: five of seven have, the session of one has passed. */
@Component
class SampleRatification {

    private final SampleStory story;
    private final SamplePeople people;
    private final SamplePapers papers;
    private final ResolutionLookup resolutions;
    private final RatificationListing listing;
    private final RatificationManagement ratifications;
    private final RegionDirectory regions;
    private final ProgramClock clock;

    SampleRatification(
            SampleStory story,
            SamplePeople people,
            SamplePapers papers,
            ResolutionLookup resolutions,
            RatificationListing listing,
            RatificationManagement ratifications,
            RegionDirectory regions,
            ProgramClock clock) {
        this.story = story;
        this.people = people;
        this.papers = papers;
        this.resolutions = resolutions;
        this.listing = listing;
        this.ratifications = ratifications;
        this.regions = regions;
        this.clock = clock;
    }

    void underWay() {
        UUID resolution =
                resolutions.ofProposal(story.proposal("ausbildungsfonds")).orElseThrow();
        List<String> municipalities = listing.get(resolution, people.get("office.rhein")).bodies().stream()
                .map(HomeBodyRow::ags)
                .sorted(Comparator.naturalOrder())
                .toList();
        story.on(-30, 17, 20);
        decide(resolution, municipalities.get(1), HomeResult.YES, "", papers.extract());
        story.on(-27, 9, 5);
        decide(
                resolution,
                municipalities.get(4),
                HomeResult.YES_WITH_CONDITIONS,
                "Die Umlage ist auf drei Jahre begrenzt; danach entscheidet der Kreistag neu.",
                null);
        story.on(-26, 10, 15);
        plan(resolution, municipalities.get(2), -4);
        plan(resolution, municipalities.get(6), 19);
        story.on(-20, 18, 45);
        decide(resolution, municipalities.get(3), HomeResult.NO, "", null);
        story.on(-13, 16, 30);
        decide(
                resolution,
                municipalities.get(5),
                HomeResult.NO_WITH_CONDITIONS,
                "Zustimmung ist möglich, wenn auf die eigenen Ausbildungsplätze des Kreises angerechnet wird, was er schon"
                        + " heute zahlt.",
                null);
        story.on(-6, 11, 0);
        ratifications.enter(
                resolution,
                municipalities.get(0),
                new HomeDecision(today(), body(municipalities.get(0)), HomeResult.YES, ""),
                null,
                0,
                people.get("office.rhein"));
    }

    private void decide(UUID resolution, String ags, HomeResult result, String conditions, @Nullable HomeFile extract) {
        ratifications.enter(
                resolution,
                ags,
                new HomeDecision(today().minusDays(1), body(ags), result, conditions),
                extract,
                0,
                coordinator(ags));
    }

    private void plan(UUID resolution, String ags, int day) {
        LocalDate session = LocalDate.now(clock.unshifted()).plusDays(day);
        ratifications.plan(resolution, ags, body(ags), session, 0, coordinator(ags));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Actor.Person coordinator(String ags) {
        return people.get("coordinator." + SamplePeople.sign(regions.municipality(ags)));
    }

    private String body(String ags) {
        MunicipalityRow municipality = regions.municipality(ags);
        if (municipality.name().startsWith("Städteregion")) {
            return "Städteregionstag";
        }
        return municipality.kind().equals("Kreisfreie Stadt") ? "Rat der Stadt" : "Kreistag";
    }
}
