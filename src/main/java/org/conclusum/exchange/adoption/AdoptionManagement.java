package org.conclusum.exchange.adoption;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.exchange.PracticeEdition;
import org.conclusum.exchange.PracticeListing;
import org.conclusum.exchange.PracticeManagement;
import org.conclusum.exchange.PracticeView;
import org.conclusum.exchange.rules.AdoptionMustStandThere;
import org.conclusum.exchange.rules.GiverMustHaveASeat;
import org.conclusum.exchange.rules.OneProposalForAnAdoption;
import org.conclusum.exchange.rules.PracticeMustBePublished;
import org.conclusum.exchange.rules.TakerMustNotHaveItYet;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.proposals.ProposalDecided;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.ProposalState;
import org.conclusum.resolutions.ResolutionFailed;
import org.conclusum.resolutions.ResolutionIssued;
import org.conclusum.resolutions.ResolutionTookEffect;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with an adoption, from interest to feedback; each command checks the permission first. */
@Service
@Transactional
public class AdoptionManagement {

    private final AdoptionBook adoptions;
    private final AdoptionAccess access;
    private final PracticeListing practices;
    private final PracticeManagement passing;
    private final ProposalManagement proposals;
    private final ProposalLookup lookup;
    private final CommitteeDirectory committees;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdoptionManagement(
            AdoptionBook adoptions,
            AdoptionAccess access,
            PracticeListing practices,
            PracticeManagement passing,
            ProposalManagement proposals,
            ProposalLookup lookup,
            CommitteeDirectory committees,
            ApplicationEventPublisher events,
            Clock clock) {
        this.adoptions = adoptions;
        this.access = access;
        this.practices = practices;
        this.passing = passing;
        this.proposals = proposals;
        this.lookup = lookup;
        this.committees = committees;
        this.events = events;
        this.clock = clock;
    }

    /** A municipality is interested; its coordinator says so, or the office of the committee in which it would decide. */
    public UUID begin(UUID practice, String taker, UUID committee, Actor.Person person) {
        access.requireTaker(committee, taker, person);
        PracticeView view = practices.view(practice, person);
        Rule.checkAll(
                new PracticeMustBePublished(view.practice().isOpen()),
                new TakerMustNotHaveItYet(
                        !taker.equals(view.practice().giver()) && !adoptions.isRunning(practice, taker)),
                new GiverMustHaveASeat(committees.seatsOn(committee, LocalDate.now(clock)).stream()
                        .anyMatch(seat -> taker.equals(seat.ags()))));
        PracticeEdition edition = view.editions().getFirst();
        Adoption adoption = Adoption.begin(
                practice,
                edition.number(),
                taker,
                committee,
                edition.content().elements().stream().map(AdaptedElement::of).toList(),
                person,
                now());
        adoptions.add(adoption);
        events.publishEvent(new AdoptionBegun(adoption.id(), practice, committee, taker, person));
        return adoption.id();
    }

    /** It fits, with these elements. */
    public void check(UUID id, List<AdaptedElement> elements, Actor.Person person) {
        Adoption next = save(forMover(id, person).check(elements, person, now()));
        events.publishEvent(new AdoptionChecked(id, next.practice(), next.committee(), next.taker(), person));
    }

    /** Opens the taker's own proposal, filled from the practice and the adapted elements; the coordinator may. */
    public UUID openProposal(UUID id, Actor.Person person) {
        Adoption before = forMover(id, person);
        new OneProposalForAnAdoption(before.proposal() == null || isGone(before.proposal())).check();
        UUID proposal = proposals.draft(before.committee(), before.taker(), person);
        PracticeView view = practices.view(before.practice(), person);
        proposals.save(proposal, AdoptionProposal.of(before, view), 0, person);
        save(before.propose(proposal, person, now()));
        events.publishEvent(
                new AdoptionProposed(id, before.practice(), before.committee(), before.taker(), proposal, person));
        return proposal;
    }

    private boolean isGone(UUID proposal) {
        ProposalRow row = lookup.rows(Set.of(proposal)).get(proposal);
        return row == null || row.state() == ProposalState.WITHDRAWN;
    }

    /** The committee said no to the taker's proposal. */
    @EventListener
    void on(ProposalDecided event) {
        if (!event.adopted()) {
            deciding(event.proposal()).ifPresent(adoption -> end(adoption, AdoptionProposal.REJECTED, event.actor()));
        }
    }

    /** The committee said yes; where home bodies have the last word, it is theirs that counts. */
    @EventListener
    void on(ResolutionIssued event) {
        if (!event.reserved()) {
            deciding(event.proposal()).ifPresent(adoption -> tryOut(adoption, event.actor()));
        }
    }

    @EventListener
    void on(ResolutionTookEffect event) {
        deciding(event.proposal()).ifPresent(adoption -> tryOut(adoption, event.actor()));
    }

    @EventListener
    void on(ResolutionFailed event) {
        deciding(event.proposal()).ifPresent(adoption -> end(adoption, AdoptionProposal.FAILED, event.actor()));
    }

    private Optional<Adoption> deciding(UUID proposal) {
        return adoptions
                .ofProposal(proposal)
                .filter(adoption -> adoption.stage() == AdoptionStage.DECISION)
                .map(adoption -> adoptions.lock(adoption.id()));
    }

    private void tryOut(Adoption adoption, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = today.plusMonths(Adoption.MONTHS_OF_PILOT);
        Adoption next = save(adoption.adopt(until, today, actor, now()));
        events.publishEvent(
                new AdoptionDecided(next.id(), next.practice(), next.committee(), next.taker(), until, actor));
    }

    /** What was tried has proved itself, and runs. */
    public void settle(UUID id, String effect, Actor.Person person) {
        Adoption next = save(forMover(id, person).settle(effect, person, now()));
        events.publishEvent(new AdoptionSettled(id, next.practice(), next.committee(), next.taker(), person));
    }

    /** The taker does not go on. */
    public void end(UUID id, String reason, Actor.Person person) {
        end(forMover(id, person), reason, person);
    }

    private void end(Adoption adoption, String reason, Actor actor) {
        Adoption next = save(adoption.end(reason, actor, now()));
        events.publishEvent(
                new AdoptionEnded(next.id(), next.practice(), next.committee(), next.taker(), adoption.stage(), actor));
    }

    /** Tells the giver how it went. */
    public void tell(UUID id, String feedback, Actor.Person person) {
        Adoption next = save(forMover(id, person).tell(feedback, person, now()));
        events.publishEvent(new AdoptionFeedbackGiven(id, next.practice(), next.committee(), next.taker(), person));
    }

    /** Makes the taker's own practice out of what runs, filled from the giver's; answers it. */
    public UUID passOn(UUID id, Actor.Person person) {
        Adoption adoption = forMover(id, person);
        new AdoptionMustStandThere(adoption.stage() == AdoptionStage.ROUTINE).check();
        PracticeView giver = practices.view(adoption.practice(), person);
        return passing.fromAdoption(
                id, adoption.committee(), adoption.taker(), AdoptionPractice.of(adoption, giver), person);
    }

    /** The procedure reminds the taker of what comes next. Does nothing where nothing does. */
    public void remind(UUID id, Actor actor) {
        if (actor instanceof Actor.Person person) {
            throw new NotPermitted(person, "remind for a procedure");
        }
        adoptions
                .find(id)
                .filter(adoption -> adoption.stage().isRunning() || adoption.feedback() == null)
                .ifPresent(adoption -> events.publishEvent(new AdoptionReminded(
                        id, adoption.practice(), adoption.committee(), adoption.taker(), adoption.stage(), actor)));
    }

    private Adoption forMover(UUID id, Actor.Person person) {
        Adoption locked = adoptions.lock(id);
        access.requireMover(locked, person);
        return locked;
    }

    private Adoption save(Adoption next) {
        adoptions.update(next);
        return next;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
