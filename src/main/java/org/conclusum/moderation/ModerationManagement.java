package org.conclusum.moderation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.moderation.rules.ModerationMustHaveEnded;
import org.conclusum.moderation.rules.ModerationMustPrecedeTheDecision;
import org.conclusum.moderation.rules.MunicipalitiesMustBeConcerned;
import org.conclusum.moderation.rules.StandingObjectionForbidsAgreement;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.ProposalState;
import org.conclusum.regions.PopulationFigure;
import org.conclusum.regions.RegionDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The course of a moderation: the office begins and concludes it, the procedure moves it on. */
@Service
@Transactional
public class ModerationManagement {

    /** The states in which a proposal waits for its decision, so that a moderation could still change it. */
    static final Set<ProposalState> WAITING = Set.of(ProposalState.READY, ProposalState.SCHEDULED);

    private final Moderations moderations;
    private final Rounds rounds;
    private final Consents consents;
    private final ProposalLookup proposals;
    private final ProposalManagement papers;
    private final CommitteeDirectory committees;
    private final RegionDirectory regions;
    private final RecordTaking record;
    private final ModerationAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModerationManagement(
            Moderations moderations,
            Rounds rounds,
            Consents consents,
            ProposalLookup proposals,
            ProposalManagement papers,
            CommitteeDirectory committees,
            RegionDirectory regions,
            RecordTaking record,
            ModerationAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.moderations = moderations;
        this.rounds = rounds;
        this.consents = consents;
        this.proposals = proposals;
        this.papers = papers;
        this.committees = committees;
        this.regions = regions;
        this.record = record;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the office may begin a moderation on a proposal as it stands. */
    static boolean isPossible(ProposalRow proposal, Optional<Moderation> last) {
        return isAwaiting(proposal) && last.map(Moderation::hasEnded).orElse(true);
    }

    private static boolean isAwaiting(ProposalRow proposal) {
        return WAITING.contains(proposal.state());
    }

    /** The office wants a moderation of a proposal that waits for its decision; the procedure begins with it. */
    public void request(UUID proposal, Actor actor) {
        ProposalRow row = proposal(proposal);
        access.requireOffice(proposal, row.committee(), actor);
        Rule.checkAll(
                new ModerationMustPrecedeTheDecision(isAwaiting(row)),
                new ModerationMustHaveEnded(isRunning(proposal)),
                new MunicipalitiesMustBeConcerned(concerned(row).size()));
        events.publishEvent(new ModerationRequested(proposal, row.committee(), actor));
    }

    /** The procedure opens it for the municipalities concerned. Does nothing where it is open. */
    public void open(UUID proposal, Actor actor) {
        access.requireProcedure(proposal, actor);
        ProposalRow row = proposal(proposal);
        Optional<Moderation> last = moderations.lock(proposal);
        if (last.isPresent() && !last.get().hasEnded()) {
            return;
        }
        Instant now = now();
        moderations.save(
                last.map(ended -> ended.reopen(now)).orElseGet(() -> Moderation.open(proposal, row.committee(), now)));
        Map<String, PopulationFigure> population = regions.populationAt(today());
        for (String ags : concerned(row)) {
            PopulationFigure figure = population.get(ags);
            moderations.join(
                    proposal,
                    figure == null
                            ? new Participant(ags, 0, null)
                            : new Participant(ags, figure.inhabitants(), figure.referenceDate()));
        }
        if (last.isEmpty()) {
            record.takeOver(proposal, actor.name(), now);
        }
        events.publishEvent(new ModerationOpened(proposal, row.committee(), actor));
    }

    /** The office goes on to variants without asking for positions. */
    public void skipPositions(UUID proposal, Actor actor) {
        Moderation moderation = forOffice(proposal, actor);
        moderations.save(moderation.withoutPositions());
        events.publishEvent(new PositionsSkipped(proposal, moderation.committee(), actor));
    }

    /** The procedure lets everybody know that the round that ends is the last one. */
    public void announceLastRound(UUID proposal, Actor actor) {
        access.requireProcedure(proposal, actor);
        Moderation moderation = lock(proposal);
        if (!moderation.lastRound()) {
            moderations.save(moderation.announceLastRound());
            events.publishEvent(new LastRoundAnnounced(proposal, moderation.committee(), moderation.rounds(), actor));
        }
    }

    /** The office concludes: agreed, another round, or dissent on record. */
    public void conclude(UUID proposal, Conclusion conclusion, Actor actor) {
        Moderation moderation = forOffice(proposal, actor);
        Optional<ConsentRow> consent = consents.find(proposal, moderation.rounds());
        List<RoundRow> held = consent.isPresent() ? List.of() : rounds.of(proposal);
        int options = held.isEmpty() ? 0 : held.getLast().options().size() - 1;
        new StandingObjectionForbidsAgreement(
                        conclusion.kind() == Conclusion.Kind.AGREED, standing(proposal, moderation.rounds()))
                .check();
        Moderation next = moderation.conclude(conclusion, options, now());
        moderations.save(next);
        Integer agreed = next.option();
        if (agreed != null) {
            takeUp(proposal, held.getLast().options().get(agreed).wording(), actor);
        } else if (next.outcome() == ModerationOutcome.AGREED && consent.isPresent()) {
            takeUp(proposal, consent.get().text().wording(), actor);
        }
        ModerationOutcome outcome = next.outcome();
        events.publishEvent(
                outcome == null
                        ? new AnotherRoundWanted(proposal, moderation.committee(), actor)
                        : new ModerationConcluded(proposal, moderation.committee(), outcome, actor));
    }

    /** The proposal says from now on what was agreed on, unless it is already voted on in writing. */
    private void takeUp(UUID proposal, String wording, Actor actor) {
        if (!wording.isEmpty() && proposal(proposal).state() != ProposalState.CIRCULATING) {
            papers.reword(proposal, wording, actor);
        }
    }

    /** Ends it without a result. Does nothing where none is running. */
    void cancel(UUID proposal) {
        Optional<Moderation> found = moderations.lock(proposal);
        Instant now = now();
        found.flatMap(running -> running.cancel(now)).ifPresent(ended -> {
            rounds.close(proposal, ended.rounds(), now);
            consents.close(proposal, ended.rounds(), now);
            moderations.save(ended);
            events.publishEvent(new ModerationCancelled(proposal, ended.committee(), RoundManagement.UNNAMED));
        });
    }

    /** How many objections of a consent round still stand. */
    private int standing(UUID proposal, int round) {
        return (int) consents.voices(proposal, round).values().stream()
                .filter(ConsentVoice::stands)
                .count();
    }

    private boolean isRunning(UUID proposal) {
        return moderations.find(proposal).map(last -> !last.hasEnded()).orElse(false);
    }

    /** The municipalities that the proposal names, or else all, as far as they have a seat with a vote. */
    private Set<String> concerned(ProposalRow row) {
        Set<String> named = proposals.text(row.id()).concerned();
        return committees.seatsOn(row.committee(), today()).stream()
                .filter(seat -> seat.voting() && seat.ags() != null)
                .map(seat -> String.valueOf(seat.ags()))
                .filter(ags -> named.isEmpty() || named.contains(ags))
                .collect(Collectors.toSet());
    }

    private Moderation forOffice(UUID proposal, Actor actor) {
        Moderation moderation = lock(proposal);
        access.requireOffice(proposal, moderation.committee(), actor);
        return moderation;
    }

    private Moderation lock(UUID proposal) {
        return moderations.lock(proposal).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
    }

    private ProposalRow proposal(UUID proposal) {
        return Optional.ofNullable(proposals.rows(List.of(proposal)).get(proposal))
                .orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
    }

    private LocalDate today() {
        return clock.instant().atZone(LegalTime.ZONE).toLocalDate();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
