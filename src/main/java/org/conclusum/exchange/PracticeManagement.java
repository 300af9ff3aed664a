package org.conclusum.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.DocumentStore;
import org.conclusum.exchange.rules.ClosedResolutionMustNotBeShared;
import org.conclusum.exchange.rules.GiverMustHaveASeat;
import org.conclusum.exchange.rules.OnePracticeForAnAdoption;
import org.conclusum.exchange.rules.PracticeModelMustPassTheCheck;
import org.conclusum.exchange.rules.PracticeMustBeADraft;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.resolutions.ResolutionDetail;
import org.conclusum.resolutions.ResolutionListing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with a practice, from its first word into the library; each command checks the permission first. */
@Service
@Transactional
public class PracticeManagement {

    private final Practices practices;
    private final PracticeAccess access;
    private final PracticeSources sources;
    private final ResolutionListing resolutions;
    private final ProposalLookup proposals;
    private final CommitteeDirectory committees;
    private final RegionDirectory regions;
    private final DocumentStore documents;
    private final ModelDesk models;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PracticeManagement(
            Practices practices,
            PracticeAccess access,
            PracticeSources sources,
            ResolutionListing resolutions,
            ProposalLookup proposals,
            CommitteeDirectory committees,
            RegionDirectory regions,
            DocumentStore documents,
            ModelDesk models,
            ApplicationEventPublisher events,
            Clock clock) {
        this.practices = practices;
        this.access = access;
        this.sources = sources;
        this.resolutions = resolutions;
        this.proposals = proposals;
        this.committees = committees;
        this.regions = regions;
        this.documents = documents;
        this.models = models;
        this.events = events;
        this.clock = clock;
    }

    /** Begins a practice of a municipality; its coordinator may, and the office of the committee. */
    public UUID begin(UUID committee, String giver, String title, Actor.Person person) {
        access.requireGiver(committee, giver, person);
        return begin(committee, giver, null, PracticeContent.named(title), person);
    }

    /**
     * Makes a practice out of a resolution: what the proposal and the resolution say is filled in. The giver is the
     * municipality that made the proposal.
     */
    public UUID fromResolution(UUID resolution, Actor.Person person) {
        ResolutionDetail detail = resolutions.get(resolution, person);
        ProposalRow proposal = Objects.requireNonNull(proposals
                .rows(List.of(detail.row().proposal()))
                .get(detail.row().proposal()));
        access.requireGiver(detail.row().committee(), proposal.originator(), person);
        new ClosedResolutionMustNotBeShared(!detail.row().closed() && !proposal.closed()).check();
        UUID practice =
                begin(detail.row().committee(), proposal.originator(), resolution, sources.of(detail, person), person);
        practices.adoptionOf(resolution).ifPresent(adoption -> practices.cameOutOf(practice, adoption));
        return practice;
    }

    /** Makes a practice of the taker out of an adoption; who may write for the taker may. */
    public UUID fromAdoption(
            UUID adoption, UUID committee, String taker, PracticeContent content, Actor.Person person) {
        access.requireGiver(committee, taker, person);
        new OnePracticeForAnAdoption(practices.ofAdoption(adoption).isEmpty()).check();
        UUID practice = begin(committee, taker, null, content, person);
        practices.cameOutOf(practice, adoption);
        return practice;
    }

    private UUID begin(
            UUID committee, String giver, @Nullable UUID resolution, PracticeContent content, Actor.Person person) {
        new GiverMustHaveASeat(
                        committees.seatsOn(committee, today()).stream().anyMatch(seat -> giver.equals(seat.ags())))
                .check();
        Practice practice = Practice.begin(
                committee, giver, regions.municipality(giver).name(), resolution, content, person, now());
        practices.add(practice);
        events.publishEvent(new PracticeDrafted(practice.id(), committee, true, person));
        return practice.id();
    }

    /**
     * Saves the words; answers the new revision.
     *
     * @throws org.conclusum.kernel.ChangedMeanwhile where the revision is not the expected one
     */
    public long write(UUID id, PracticeContent words, long expected, Actor.Person person) {
        Practice before = forWriter(id, person);
        return save(before.write(words.keeping(before.content()), expected, person, now()))
                .revision();
    }

    /** Adds a file of up to 25 MB. */
    public void attach(UUID id, String name, byte[] file, Actor.Person person) {
        Practice before = forWriter(id, person);
        new PracticeMustBeADraft(before.state() == PracticeState.DRAFT).check();
        DocumentRow document = documents.store(name, file, person);
        List<PracticeFile> files = new ArrayList<>(before.content().files());
        files.add(new PracticeFile(document.id(), document.name(), document.size()));
        save(before.change(before.content().withFiles(files), person, now()));
    }

    /** Takes a file away; it stays with the editions that it was published with. */
    public void detach(UUID id, UUID document, Actor.Person person) {
        Practice before = forWriter(id, person);
        List<PracticeFile> files = before.content().files().stream()
                .filter(file -> !file.document().equals(document))
                .toList();
        if (files.size() == before.content().files().size()) {
            throw new NotFound(Subject.Kind.DOCUMENT, document);
        }
        save(before.change(before.content().withFiles(files), person, now()));
        boolean published = practices.editions(id).stream()
                .flatMap(edition -> edition.content().files().stream())
                .anyMatch(file -> file.document().equals(document));
        if (!published) {
            documents.remove(document);
        }
    }

    /** Adds a process model or decision table, which has to pass the check of the house. */
    public void giveModel(UUID id, String name, byte[] file, Actor.Person person, Locale language) {
        Practice before = forWriter(id, person);
        new PracticeModelMustPassTheCheck(models.problems(file, language)).check();
        PracticeModel model = new PracticeModel(name, new String(file, StandardCharsets.UTF_8));
        save(before.change(before.content().withModel(model), person, now()));
    }

    public void dropModel(UUID id, Actor.Person person) {
        Practice before = forWriter(id, person);
        save(before.change(before.content().withModel(null), person, now()));
    }

    /** Lays it before the giver, who consents, and the offices, one of which publishes. */
    public void propose(UUID id, Actor.Person person) {
        Practice next = save(forWriter(id, person).propose(person, now()));
        events.publishEvent(new PracticeProposed(id, next.committee(), true, person));
    }

    /** The giver agrees: the coordinator of the municipality, or the chair of the committee. */
    public void consent(UUID id, Actor.Person person) {
        Practice before = practices.lock(id);
        access.requireConsenting(before, person);
        Instant now = now();
        Practice next = save(before.agree(new Consent(person.account(), person.name(), now), person, now));
        events.publishEvent(new PracticeConsented(id, next.committee(), true, person));
    }

    /** Whoever reviews or consents sends it back with a reason. */
    public void sendBack(UUID id, String reason, Actor.Person person) {
        Practice before = practices.lock(id);
        if (!access.partOf(person).consents(before)) {
            access.requireReviewer(before, person);
        }
        Practice next = save(before.sendBack(reason, person, now()));
        events.publishEvent(new PracticeReturned(id, next.committee(), true, person));
    }

    /** A second person publishes it until the day on which it is looked at again; answers the number of the edition. */
    public int publish(UUID id, LocalDate reviewed, Actor.Person person) {
        Practice before = practices.lock(id);
        access.requireReviewer(before, person);
        Instant now = now();
        Practice next = before.publish(reviewed, today(), person, now);
        requireGood(next.content());
        save(next);
        Consent consent = Objects.requireNonNull(next.consent());
        practices.addEdition(
                next,
                new PracticeEdition(next.edition(), next.content(), consent.by(), consent.at(), person.name(), now));
        events.publishEvent(new PracticePublished(id, next.committee(), next.edition(), false, person));
        return next.edition();
    }

    /** What was good when it was written may not be any more: the rules of the house change too. */
    private void requireGood(PracticeContent content) {
        PracticeModel model = content.model();
        if (model != null) {
            byte[] file = model.file().getBytes(StandardCharsets.UTF_8);
            new PracticeModelMustPassTheCheck(models.problems(file, Locale.GERMAN)).check();
        }
    }

    /** Begins the next edition; the last one stays readable. */
    public void revise(UUID id, Actor.Person person) {
        Practice next = save(forWriter(id, person).revise(person, now()));
        events.publishEvent(new PracticeRevised(id, next.committee(), true, person));
    }

    /** It still holds, until it is looked at again. */
    public void confirm(UUID id, LocalDate next, Actor.Person person) {
        Practice after = save(forWriter(id, person).confirm(next, today(), person, now()));
        events.publishEvent(new PracticeConfirmed(id, after.committee(), false, person));
    }

    /** Takes it out of the library: the consent ended, or it does not hold any more. */
    public void withdraw(UUID id, Actor.Person person) {
        Practice before = forWriter(id, person);
        Practice next = save(before.withdraw(person, now()));
        events.publishEvent(new PracticeWithdrawn(id, next.committee(), before.edition() == 0, person));
    }

    private Practice forWriter(UUID id, Actor.Person person) {
        Practice locked = practices.lock(id);
        access.requireWriter(locked, person);
        return locked;
    }

    private Practice save(Practice next) {
        practices.update(next);
        return next;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
