package org.conclusum.proposals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.NumberKind;
import org.conclusum.committees.NumberRegister;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.DocumentStore;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.proposals.rules.ConcernedMunicipalitiesMustExist;
import org.conclusum.proposals.rules.MunicipalityMustHaveASeat;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.search.SearchIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with a proposal; each command checks the permission first. */
@Service
@Transactional
public class ProposalManagement {

    private final Proposals proposals;
    private final ProposalVersions versions;
    private final Examinations examinations;
    private final ProposalRoutes routes;
    private final NumberRegister numbers;
    private final ProposalAccess access;
    private final CommitteeDirectory committees;
    private final RegionDirectory regions;
    private final DocumentStore documents;
    private final SearchIndex search;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalManagement(
            Proposals proposals,
            ProposalVersions versions,
            Examinations examinations,
            ProposalRoutes routes,
            NumberRegister numbers,
            ProposalAccess access,
            CommitteeDirectory committees,
            RegionDirectory regions,
            DocumentStore documents,
            SearchIndex search,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.versions = versions;
        this.examinations = examinations;
        this.routes = routes;
        this.numbers = numbers;
        this.access = access;
        this.committees = committees;
        this.regions = regions;
        this.documents = documents;
        this.search = search;
        this.events = events;
        this.clock = clock;
    }

    /** Begins a draft for a municipality; its coordinator may. */
    public UUID draft(UUID committee, String originator, Actor actor) {
        access.requireCoordinator(originator, actor);
        committees.requireNotDissolved(committee);
        new MunicipalityMustHaveASeat(originator, committees.seatsOn(committee, today())).check();
        Proposal proposal = proposals.save(new Proposal(committee, originator, actor, now()));
        events.publishEvent(proposal.drafted(actor));
        return proposal.id();
    }

    /**
     * Saves the text; answers the new version.
     *
     * @throws ChangedMeanwhile where the version is not the expected one
     */
    public long save(UUID proposal, ProposalText text, long expectedVersion, Actor actor) {
        Proposal draft = lock(proposal);
        access.requireOriginator(draft, actor);
        new ConcernedMunicipalitiesMustExist(text.concerned(), regions.byKey().keySet()).check();
        draft.rewrite(text, expectedVersion, actor, now());
        search.changed(Subject.Kind.PROPOSAL, proposal);
        return draft.textVersion();
    }

    /** Attaches a file of up to 25 MB. */
    public UUID attach(UUID proposal, String fileName, byte[] content, Actor actor) {
        Proposal draft = lock(proposal);
        access.requireOriginator(draft, actor);
        draft.requireRoomForAttachment();
        UUID document = documents.store(fileName, content, actor).id();
        draft.attach(document, now());
        search.changed(Subject.Kind.PROPOSAL, proposal);
        return document;
    }

    /** Puts a file in the place of another; the old one is kept as the version before it. */
    public UUID replace(UUID proposal, UUID old, String fileName, byte[] content, Actor actor) {
        Proposal draft = lock(proposal);
        access.requireOriginator(draft, actor);
        if (!draft.attachments().contains(old)) {
            throw new NotFound(Subject.Kind.DOCUMENT, old);
        }
        UUID document = documents.replace(old, fileName, content, actor).id();
        draft.exchange(old, document, now());
        search.changed(Subject.Kind.PROPOSAL, proposal);
        return document;
    }

    /** Takes an attachment away again. */
    public void detach(UUID proposal, UUID document, Actor actor) {
        Proposal draft = lock(proposal);
        access.requireOriginator(draft, actor);
        if (!draft.detach(document, now())) {
            throw new NotFound(Subject.Kind.DOCUMENT, document);
        }
        proposals.flush();
        removeUnlessHandedIn(document);
        search.changed(Subject.Kind.PROPOSAL, proposal);
    }

    /** Throws away a draft that was never handed in. */
    public void discard(UUID proposal, Actor actor) {
        Proposal draft = lock(proposal);
        access.requireOriginator(draft, actor);
        draft.discard();
        Set<UUID> files = draft.attachments();
        proposals.delete(draft);
        proposals.flush();
        files.forEach(this::removeUnlessHandedIn);
        search.changed(Subject.Kind.PROPOSAL, proposal);
    }

    /** Checks what a submission would check, and changes nothing: so that nobody confirms what would then fail. */
    @Transactional(readOnly = true)
    public void rehearseSubmission(UUID proposal, long expectedVersion, Actor actor) {
        Proposal draft = proposals.findById(proposal).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
        access.requireOriginator(draft, actor);
        draft.requireSubmittable(expectedVersion);
    }

    /** Hands the proposal in to the office, for the first time or again. */
    public void submit(UUID proposal, long expectedVersion, Actor actor) {
        Proposal draft = lock(proposal);
        access.requireOriginator(draft, actor);
        draft.requireSubmittable(expectedVersion);
        String number = draft.number().orElseGet(() -> nextNumber(draft));
        Instant now = now();
        ProposalSubmitted submitted = draft.submit(number, expectedVersion, actor, now);
        versions.save(draft.submittedVersion(actor, now));
        events.publishEvent(submitted);
    }

    /** The office finds it formally in order, and sends it the way that is suggested. */
    public void accept(UUID proposal, Actor actor) {
        accept(proposal, routes.of(proposal).usual(), "", actor);
    }

    /**
     * The office finds it formally in order and decides which way it takes.
     *
     * @param reason why another way than the suggested one; empty where it is that one
     */
    public void accept(UUID proposal, ProposalRoute route, String reason, Actor actor) {
        Proposal submitted = lock(proposal);
        access.requireOffice(submitted, actor);
        Instant now = now();
        boolean deviating = routes.choose(proposal, route, Wording.clean(reason));
        events.publishEvent(new RouteChosen(
                proposal,
                submitted.committee(),
                route,
                deviating,
                submitted.row().closed(),
                actor));
        ProposalAccepted accepted = submitted.accept(actor, now);
        examinations.save(Examination.accepted(submitted, actor, now));
        events.publishEvent(accepted);
    }

    /** The office returns it with reasons and a date for the revision. */
    public void returnForRevision(UUID proposal, String reasons, LocalDate due, Actor actor) {
        Proposal submitted = lock(proposal);
        access.requireOffice(submitted, actor);
        Instant now = now();
        String words = Wording.clean(reasons).strip();
        ProposalReturned returned = submitted.returnForRevision(words, due, today(), actor, now);
        examinations.save(Examination.returned(submitted, words, due, actor, now));
        events.publishEvent(returned);
    }

    /** The office puts the motion into the words on which the municipalities agreed, as a version of its own. */
    public void reword(UUID proposal, String motion, Actor actor) {
        Proposal waiting = lock(proposal);
        access.requireOffice(waiting, actor);
        Instant now = now();
        waiting.reword(motion, actor, now).ifPresent(reworded -> {
            versions.save(waiting.submittedVersion(actor, now));
            search.changed(Subject.Kind.PROPOSAL, proposal);
            events.publishEvent(reworded);
        });
    }

    /** The originator withdraws it before the decision. */
    public void withdraw(UUID proposal, String reason, Actor actor) {
        Proposal running = lock(proposal);
        access.requireOriginator(running, actor);
        events.publishEvent(running.withdraw(Wording.clean(reason).strip(), actor, now()));
    }

    /** The procedure reminds the originator of a due revision. Does nothing when none is due any more. */
    public void remindRevision(UUID proposal, Actor actor) {
        access.requireProcedure(proposal, actor);
        lock(proposal).remind(actor).ifPresent(events::publishEvent);
    }

    /** The procedure finds it ready for an agenda. Does nothing when it already is. */
    public void makeReady(UUID proposal, Actor actor) {
        access.requireProcedure(proposal, actor);
        lock(proposal).makeReady(actor, now()).ifPresent(events::publishEvent);
    }

    /** Takes it onto an agenda; the office of the committee may. */
    public void schedule(UUID proposal, UUID meeting, Actor actor) {
        Proposal ready = lock(proposal);
        access.requireOffice(ready, actor);
        events.publishEvent(ready.schedule(meeting, actor, now()));
    }

    /** Takes it off an agenda again, ready for another one; the chair or the office of the committee may. */
    public void unschedule(UUID proposal, UUID meeting, Actor actor) {
        Proposal scheduled = lock(proposal);
        access.requireChairOrOffice(scheduled, actor);
        events.publishEvent(scheduled.unschedule(meeting, actor, now()));
    }

    /** Sends it to the members to be decided without a meeting; the chair or the office of the committee may. */
    public void circulate(UUID proposal, UUID ballot, Actor actor) {
        Proposal ready = lock(proposal);
        access.requireChairOrOffice(ready, actor);
        events.publishEvent(ready.circulate(ballot, actor, now()));
    }

    /** The procedure makes it ready for a meeting, where the members did not decide it in writing. */
    public void recall(UUID proposal, UUID ballot, Actor actor) {
        access.requireProcedure(proposal, actor);
        lock(proposal).recall(ballot, actor, now()).ifPresent(events::publishEvent);
    }

    /** The procedure records the decision of a ballot. Does nothing when it is recorded. */
    public void decide(UUID proposal, UUID ballot, boolean adopted, Actor actor) {
        access.requireProcedure(proposal, actor);
        lock(proposal).decide(ballot, adopted, actor, now()).ifPresent(events::publishEvent);
    }

    /** The meeting on whose agenda it stands takes note of it; the chair or the office of the committee may. */
    public void note(UUID proposal, UUID meeting, Actor actor) {
        Proposal scheduled = lock(proposal);
        access.requireChairOrOffice(scheduled, actor);
        events.publishEvent(scheduled.note(meeting, routes.isForNoting(proposal), actor, now()));
    }

    /** The procedure closes the case. Does nothing when it is closed. */
    public void close(UUID proposal, Actor actor) {
        access.requireProcedure(proposal, actor);
        lock(proposal).close(actor, now()).ifPresent(events::publishEvent);
    }

    /** Removes a file with the versions before it, as far as none of them was ever handed in. */
    private void removeUnlessHandedIn(UUID document) {
        for (DocumentRow version : documents.histories(Set.of(document)).getOrDefault(document, List.of())) {
            if (!versions.contain(version.id())) {
                documents.remove(version.id());
            }
        }
    }

    private Proposal lock(UUID id) {
        return proposals.lock(id).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, id));
    }

    private String nextNumber(Proposal draft) {
        return numbers.next(NumberKind.PROPOSAL, draft.committee(), today().getYear(), draft.id())
                .text();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
