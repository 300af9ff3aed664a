package org.conclusum.resolutions.ratification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.RuleBook;
import org.conclusum.committees.Standing;
import org.conclusum.documents.DocumentStore;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.proposals.ProposalRenewals;
import org.conclusum.resolutions.ResolutionIssued;
import org.conclusum.resolutions.ResolutionLookup;
import org.conclusum.resolutions.ResolutionManagement;
import org.conclusum.resolutions.ResolutionRow;
import org.conclusum.resolutions.ratification.rules.DeclinedModerationMustHaveAReason;
import org.conclusum.resolutions.ratification.rules.ModerationMustHaveAReason;
import org.conclusum.resolutions.ratification.rules.RenewalMustBeUndecided;
import org.conclusum.voting.BallotLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What home bodies decide, from the adopted resolution to the one in force; each command checks the permission first. */
@Service
@Transactional
public class RatificationManagement {

    private final Ratifications ratifications;
    private final HomeBodies homeBodies;
    private final DeclinedModerations declined;
    private final ResolutionLookup lookup;
    private final ResolutionManagement resolutions;
    private final ProposalRenewals renewals;
    private final BallotLookup ballots;
    private final CommitteeDirectory committees;
    private final CommitteeAccess access;
    private final DocumentStore documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RatificationManagement(
            Ratifications ratifications,
            HomeBodies homeBodies,
            DeclinedModerations declined,
            ResolutionLookup lookup,
            ResolutionManagement resolutions,
            ProposalRenewals renewals,
            BallotLookup ballots,
            CommitteeDirectory committees,
            CommitteeAccess access,
            DocumentStore documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ratifications = ratifications;
        this.homeBodies = homeBodies;
        this.declined = declined;
        this.lookup = lookup;
        this.resolutions = resolutions;
        this.renewals = renewals;
        this.ballots = ballots;
        this.committees = committees;
        this.access = access;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** A resolution that waits for the home bodies asks them in the moment in which it is issued. */
    @EventListener
    void on(ResolutionIssued event) {
        if (!event.reserved()) {
            return;
        }
        ResolutionRow resolution = row(event.resolution());
        Instant opened = Optional.ofNullable(
                        ballots.rows(Set.of(resolution.ballot())).get(resolution.ballot()))
                .orElseThrow(() -> new NotFound(Subject.Kind.BALLOT, resolution.ballot()))
                .openedAt();
        RuleBook book = committees.ruleBookOn(resolution.committee(), day(opened));
        Ratification begun = ratifications.save(new Ratification(
                resolution.id(),
                resolution.committee(),
                book.title() + " · " + book.source(),
                book.homeBodies(),
                homeBodies.of(resolution.committee(), resolution.proposal(), day(resolution.adoptedAt())),
                resolution.adoptedAt()));
        events.publishEvent(new RatificationBegun(
                resolution.id(),
                resolution.proposal(),
                resolution.committee(),
                begun.missing(),
                begun.deadline(),
                resolution.closed(),
                event.actor()));
    }

    /**
     * Notes when a home body will decide; the municipality's coordinator may, and the office for it.
     *
     * @param expected the revision that the form showed
     */
    public void plan(UUID resolution, String ags, String body, LocalDate day, int expected, Actor actor) {
        Permitted permitted = permitted(resolution, ags, actor);
        Ratification ratification = lock(resolution);
        HomeBody home = home(ratification, ags, expected, actor);
        ratification.plan(home, body, day, today(), permitted.entry(actor, now()));
        ResolutionRow row = permitted.resolution();
        events.publishEvent(
                new HomeBodyPlanned(row.id(), row.proposal(), row.committee(), ags, day, row.closed(), actor));
    }

    /**
     * Enters what a home body decided; the municipality's coordinator may, and the office for it.
     *
     * @param file the extract of its minutes, or null
     * @param expected the revision that the form showed
     * @throws org.conclusum.kernel.ChangedMeanwhile where somebody else has entered something since
     */
    public void enter(
            UUID resolution, String ags, HomeDecision decision, @Nullable HomeFile file, int expected, Actor actor) {
        Permitted permitted = permitted(resolution, ags, actor);
        Ratification ratification = lock(resolution);
        HomeBody home = home(ratification, ags, expected, actor);
        UUID document = file == null
                ? null
                : documents.store(file.name(), file.content(), actor).id();
        ratification.decide(home, decision, document, today(), permitted.entry(actor, now()));
        ResolutionRow row = permitted.resolution();
        events.publishEvent(new HomeBodyDecided(
                row.id(),
                row.proposal(),
                row.committee(),
                ags,
                decision.result(),
                permitted.onBehalf(),
                home.isLate(),
                ratification.running() && ratification.settled(),
                row.closed(),
                actor));
    }

    /** The procedure reminds those who have not decided. Does nothing when all have. */
    public void remind(UUID resolution, Actor actor) {
        Ratification ratification = lockForProcedure(resolution, actor);
        if (ratification.running() && !ratification.missing().isEmpty()) {
            ResolutionRow row = row(resolution);
            events.publishEvent(new RatificationReminded(
                    row.id(),
                    row.proposal(),
                    row.committee(),
                    ratification.missing(),
                    ratification.deadline(),
                    row.closed(),
                    actor));
        }
    }

    /** The procedure tells office and chair who has not decided. Does nothing the second time. */
    public void escalate(UUID resolution, Actor actor) {
        Ratification ratification = lockForProcedure(resolution, actor);
        if (!ratification.missing().isEmpty() && ratification.escalate(clock.instant())) {
            ResolutionRow row = row(resolution);
            events.publishEvent(new RatificationEscalated(
                    row.id(),
                    row.proposal(),
                    row.committee(),
                    ratification.missing(),
                    ratification.deadline(),
                    row.closed(),
                    actor));
        }
    }

    /** The office ends the waiting for those who missed the deadline, where the rule book would let them still decide. */
    public void giveUp(UUID resolution, Actor actor) {
        ResolutionRow row = row(resolution);
        access.requireOffice(actor, row.committee());
        lock(resolution).giveUp(today(), clock.instant());
        events.publishEvent(new RatificationGivenUp(row.id(), row.proposal(), row.committee(), row.closed(), actor));
    }

    /**
     * The procedure settles whether the resolution takes effect, and answers it. A second call answers the same.
     *
     * @return whether it is in force
     */
    public boolean conclude(UUID resolution, Actor actor) {
        boolean agreed = lockForProcedure(resolution, actor).conclude(today(), clock.instant());
        if (agreed) {
            resolutions.takeEffect(resolution, actor);
        } else {
            resolutions.fail(resolution, actor);
        }
        return agreed;
    }

    /**
     * The office asks for a new moderation after a no: a further proposal takes up what was resolved, and the conditions of
     * the home bodies are what its moderation begins with. The resolution stays what it is.
     *
     * @return the further proposal, also where it is there already
     */
    public UUID askForModeration(UUID resolution, Actor actor) {
        ResolutionRow row = row(resolution);
        access.requireOffice(actor, row.committee());
        Ratification ratification = lock(resolution);
        boolean first = ratification.askForModeration(clock.instant());
        UUID renewed = renewals.renew(
                new ProposalRenewals.Resolved(
                        row.proposal(), row.id(), row.number(), lookup.wording(row.id()), ratification.conditions()),
                actor);
        if (first) {
            events.publishEvent(new RenewedModerationRequested(
                    row.id(), row.proposal(), renewed, row.committee(), row.closed(), actor));
        }
        return renewed;
    }

    /**
     * The office does not moderate anew and says why. It is a word on record and forbids nothing: a moderation that is
     * asked for later begins all the same.
     */
    public void declineModeration(UUID resolution, String reason, Actor actor) {
        ResolutionRow row = row(resolution);
        access.requireOffice(actor, row.committee());
        Ratification ratification = lock(resolution);
        boolean decided = declined.of(resolution).isPresent()
                || renewals.ofResolution(resolution).isPresent();
        Rule.checkAll(
                new ModerationMustHaveAReason(ratification.isToBeModerated()),
                new RenewalMustBeUndecided(decided),
                new DeclinedModerationMustHaveAReason(reason));
        declined.save(resolution, new DeclinedModeration(reason.strip(), actor.name(), now()));
        events.publishEvent(
                new RenewedModerationDeclined(row.id(), row.proposal(), row.committee(), row.closed(), actor));
    }

    private record Permitted(ResolutionRow resolution, boolean onBehalf) {

        HomeBody.Entry entry(Actor actor, Instant at) {
            return new HomeBody.Entry(actor.name(), at, onBehalf);
        }
    }

    private Permitted permitted(UUID resolution, String ags, Actor actor) {
        ResolutionRow row = row(resolution);
        Standing standing = access.standingOf(actor);
        boolean own = standing.municipalities().contains(ags);
        if (!own && !standing.runs(row.committee())) {
            throw new NotPermitted(actor, "speak for the home body of " + ags);
        }
        return new Permitted(row, !own);
    }

    private HomeBody home(Ratification ratification, String ags, int expected, Actor actor) {
        HomeBody home = ratification
                .of(ags)
                .orElseThrow(() -> new NotPermitted(actor, "decide on resolution " + ratification.resolution()));
        home.requireRevision(expected, clock.instant());
        return home;
    }

    private Ratification lockForProcedure(UUID resolution, Actor actor) {
        if (!(actor instanceof Actor.Procedure)) {
            throw new NotPermitted(actor, "settle a ratification");
        }
        return lock(resolution);
    }

    private Ratification lock(UUID resolution) {
        return ratifications.lock(resolution).orElseThrow(() -> new NotFound(Subject.Kind.RESOLUTION, resolution));
    }

    private ResolutionRow row(UUID resolution) {
        return Optional.ofNullable(lookup.rows(List.of(resolution)).get(resolution))
                .orElseThrow(() -> new NotFound(Subject.Kind.RESOLUTION, resolution));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(LegalTime.ZONE).toLocalDate();
    }
}
