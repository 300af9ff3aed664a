package org.conclusum.voting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.voting.rules.AnswerMustFitTheQuestion;
import org.conclusum.voting.rules.HandCountMustAddUp;
import org.conclusum.voting.rules.HandCountMustBeEntered;
import org.conclusum.voting.rules.OnlyPaperIsCountedByHand;
import org.conclusum.voting.rules.OnlyWhoIsThereHandsIn;
import org.conclusum.voting.secret.Code;
import org.conclusum.voting.secret.Paper;
import org.conclusum.voting.secret.PaperCount;
import org.conclusum.voting.secret.Urns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Secret votes on paper: the office counts them, in piles that say the same, and writes down whose papers were in the urn;
 * the chair confirms the count by closing the ballot. Nobody enters a vote of a person.
 */
@Service
@Transactional
public class HandCounting {

    private final Ballots ballots;
    private final Electors electors;
    private final HandCounts counts;
    private final Urns urns;
    private final CommitteeAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandCounting(
            Ballots ballots,
            Electors electors,
            HandCounts counts,
            Urns urns,
            CommitteeAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ballots = ballots;
        this.electors = electors;
        this.counts = counts;
        this.urns = urns;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters the count; the office or the chair may. A later one replaces it, until the ballot is closed.
     *
     * @param handedIn seats whose papers were in the urn, all of a seat or none
     */
    public void enter(UUID id, Set<UUID> handedIn, List<Pile> piles, int invalid, Actor.Person actor) {
        Motion motion = find(id).motion();
        access.requireChairOrOffice(actor, motion.committee());
        ballots.holdMeetingOf(id);
        Ballot ballot = ballots.findAlone(id).orElseThrow(() -> new NotFound(Subject.Kind.BALLOT, id));
        Instant now = clock.instant();
        ballot.requireOpen(now);
        BallotPlan plan = ballot.plan();
        List<Elector> electorate = electors.of(id);
        Rule.checkAll(new OnlyPaperIsCountedByHand(plan.onPaper()));
        HandCount count = new HandCount(
                piles.stream().filter(pile -> pile.papers() != 0).toList(), invalid, actor.name(), now, null);
        boolean fits = invalid >= 0
                && count.piles().stream().allMatch(pile -> pile.papers() > 0 && plan.admits(pile.answer()));
        Rule.checkAll(
                new AnswerMustFitTheQuestion(fits),
                new OnlyWhoIsThereHandsIn(mayHandIn(electorate).containsAll(handedIn)),
                new HandCountMustAddUp(count.papers(), papersOf(electorate, handedIn, urns.partsOf(id))));
        urns.handedIn(id, handedIn);
        counts.put(id, count);
        events.publishEvent(new HandCountEntered(
                id,
                motion.proposal(),
                motion.meeting(),
                motion.committee(),
                count.papers(),
                motion.confidential(),
                actor));
    }

    /** A ballot on paper ends with a count of it. */
    void requireCount(Ballot ballot) {
        boolean entered = !ballot.plan().onPaper() || counts.of(ballot.id()).isPresent();
        new HandCountMustBeEntered(entered).check();
    }

    /** The papers that were counted; none has a code that anybody would know. */
    SecretVotes papers(UUID ballot) {
        List<Paper> papers = new ArrayList<>();
        for (Pile pile : counts.of(ballot).orElseThrow().piles()) {
            Stream.generate(() -> new Paper(Code.random(), pile.answer()))
                    .limit(pile.papers())
                    .forEach(papers::add);
        }
        return new SecretVotes(urns.participants(ballot), papers, urns.partsOf(ballot));
    }

    private static Set<UUID> mayHandIn(List<Elector> electorate) {
        return electorate.stream().filter(Elector::mayVote).map(Elector::seat).collect(Collectors.toSet());
    }

    private static int papersOf(List<Elector> electorate, Set<UUID> seats, int parts) {
        return electorate.stream()
                .filter(elector -> seats.contains(elector.seat()))
                .mapToInt(elector -> PaperCount.of(elector.weight(), parts))
                .sum();
    }

    private Ballot find(UUID id) {
        return ballots.find(id).orElseThrow(() -> new NotFound(Subject.Kind.BALLOT, id));
    }
}
