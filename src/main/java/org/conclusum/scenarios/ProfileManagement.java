package org.conclusum.scenarios;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.DocumentStore;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.scenarios.rules.DifferencesMustBeShown;
import org.conclusum.scenarios.rules.PictureMustBeAnImage;
import org.conclusum.scenarios.rules.PictureMustBeDescribed;
import org.conclusum.scenarios.rules.ScenarioMustBeNamed;
import org.conclusum.scenarios.rules.ScenarioTextMustFit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office writes scenarios on bundles and adds pictures; all of the region read them. */
@Service
@Transactional
public class ProfileManagement {

    private final ScenarioProjects projects;
    private final Profiles profiles;
    private final ScenarioListing listing;
    private final ScenarioAccess access;
    private final DocumentStore documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProfileManagement(
            ScenarioProjects projects,
            Profiles profiles,
            ScenarioListing listing,
            ScenarioAccess access,
            DocumentStore documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.profiles = profiles;
        this.listing = listing;
        this.access = access;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a scenario.
     *
     * @param analysis number of the analysis that offered the bundle, or null
     * @param choices the place of the projection of each factor, from 0
     */
    public UUID begin(
            UUID project, @Nullable Integer analysis, List<Integer> choices, String title, Actor.Person person) {
        ScenarioProject known = projects.lock(project);
        access.requireLead(known, person);
        requireWriting(known);
        check(title, "");
        List<KeyFactor> factors = projects.factors(project);
        List<UUID> projections = new ArrayList<>();
        for (int factor = 0; factor < factors.size(); factor++) {
            projections.add(
                    factors.get(factor).projections().get(choices.get(factor)).id());
        }
        ScenarioProfile profile = new ScenarioProfile(
                UUID.randomUUID(),
                project,
                profiles.nextNumber(project),
                analysis,
                projections,
                title.strip(),
                "",
                1,
                person.name(),
                now(),
                List.of());
        profiles.add(profile);
        publish(known, profile, person);
        return profile.id();
    }

    /**
     * Writes a scenario.
     *
     * @throws ChangedMeanwhile where it is not at the expected revision any more
     */
    public void write(UUID profile, String title, String body, int expected, Actor.Person person) {
        ScenarioProfile before = forLead(profile, person);
        check(title, body);
        if (before.revision() != expected) {
            throw new ChangedMeanwhile(before.writtenBy(), before.writtenAt());
        }
        profiles.write(profile, title.strip(), body.strip(), person.name(), now());
        publish(find(before.project()), before, person);
    }

    public void drop(UUID profile, Actor.Person person) {
        ScenarioProfile before = forLead(profile, person);
        profiles.drop(profile, now());
        publish(find(before.project()), before, person);
    }

    /** Adds a picture, PNG or JPEG, with a sentence for those who cannot see it. */
    public UUID addPicture(UUID profile, String name, byte[] content, String description, Actor.Person person) {
        ScenarioProfile before = forLead(profile, person);
        Rule.checkAll(
                new PictureMustBeDescribed(description),
                new ScenarioTextMustFit(description, ScenarioProfile.LONGEST_DESCRIPTION));
        DocumentRow document = documents.store(name, content, person);
        new PictureMustBeAnImage(document.mediaType()).check();
        profiles.addPicture(profile, document.id(), description.strip(), now());
        publish(find(before.project()), before, person);
        return document.id();
    }

    public void dropPicture(UUID profile, UUID document, Actor.Person person) {
        ScenarioProfile before = forLead(profile, person);
        UUID project = profiles.projectOfPicture(document).orElse(null);
        if (!before.project().equals(project)) {
            throw new NotFound(Subject.Kind.DOCUMENT, document);
        }
        profiles.dropPicture(document);
        documents.remove(document);
        publish(find(before.project()), before, person);
    }

    /** The scenarios of a project in their order. */
    @Transactional(readOnly = true)
    public List<ScenarioProfile> of(UUID project, Actor.Person person) {
        listing.view(project, person);
        return profiles.of(project);
    }

    /** The picture for whoever reads the project. */
    @Transactional(readOnly = true)
    public byte[] picture(UUID document, Actor.Person person) {
        UUID project =
                profiles.projectOfPicture(document).orElseThrow(() -> new NotFound(Subject.Kind.DOCUMENT, document));
        listing.view(project, person);
        return documents.content(document);
    }

    private ScenarioProfile forLead(UUID profile, Actor.Person person) {
        ScenarioProfile locked = profiles.lock(profile).orElseThrow(() -> new NotFound(Subject.Kind.SCENARIO, profile));
        ScenarioProject project = find(locked.project());
        access.requireLead(project, person);
        requireWriting(project);
        return locked;
    }

    private static void requireWriting(ScenarioProject project) {
        new DifferencesMustBeShown(project.phase() == ScenarioPhase.COMPARED).check();
    }

    private static void check(String title, String body) {
        Rule.checkAll(
                new ScenarioMustBeNamed(title),
                new ScenarioTextMustFit(title, ScenarioProject.LONGEST_TITLE),
                new ScenarioTextMustFit(body, ScenarioProfile.LONGEST_BODY));
    }

    private ScenarioProject find(UUID project) {
        return projects.find(project).orElseThrow(() -> new NotFound(Subject.Kind.SCENARIO, project));
    }

    private void publish(ScenarioProject project, ScenarioProfile profile, Actor.Person person) {
        events.publishEvent(new ScenarioProfileWritten(project.id(), project.region(), profile.number(), person));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
