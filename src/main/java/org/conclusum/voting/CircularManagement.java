package org.conclusum.voting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.RuleBook;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.ConflictQuestions;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.voting.CircularReply.Standing;
import org.conclusum.voting.rules.CircularMustBeAllowed;
import org.conclusum.voting.rules.CircularMustLeaveTimeToAnswer;
import org.conclusum.voting.rules.ConflictedTakeNoPart;
import org.conclusum.voting.rules.FirstVoteStands;
import org.conclusum.voting.rules.ReasonMustFit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deciding without a meeting (Umlaufverfahren); each command checks the permission first. */
@Service
@Transactional
public class CircularManagement {

    private final Ballots ballots;
    private final Electors electors;
    private final Votes votes;
    private final Circulars circulars;
    private final BallotManagement management;
    private final BallotOpening opening;
    private final ProposalLookup lookup;
    private final ProposalManagement proposals;
    private final CommitteeDirectory committees;
    private final CommitteeAccess access;
    private final AccountDirectory accounts;
    private final ConflictQuestions questions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CircularManagement(
            Ballots ballots,
            Electors electors,
            Votes votes,
            Circulars circulars,
            BallotManagement management,
            BallotOpening opening,
            ProposalLookup lookup,
            ProposalManagement proposals,
            CommitteeDirectory committees,
            CommitteeAccess access,
            AccountDirectory accounts,
            ConflictQuestions questions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ballots = ballots;
        this.electors = electors;
        this.votes = votes;
        this.circulars = circulars;
        this.management = management;
        this.opening = opening;
        this.lookup = lookup;
        this.proposals = proposals;
        this.committees = committees;
        this.access = access;
        this.accounts = accounts;
        this.questions = questions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends a ready proposal to the principals and substitutes of all voting seats; the chair or the office of the
     * committee may. Freezes seats, weights, inhabitants and rules of today.
     *
     * @param lastDay to whose end, in legal time, an answer is in time
     */
    public UUID start(UUID proposal, String wording, LocalDate lastDay, Actor actor) {
        ProposalRow row = Optional.ofNullable(lookup.rows(List.of(proposal)).get(proposal))
                .orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
        access.requireChairOrOffice(actor, row.committee());
        Instant now = now();
        LocalDate today = now.atZone(LegalTime.ZONE).toLocalDate();
        RuleBook rules = committees.ruleBookOn(row.committee(), today);
        Rule.checkAll(
                new CircularMustBeAllowed(rules.circular().allowed(), rules.title(), rules.source()),
                new CircularMustLeaveTimeToAnswer(
                        lastDay, today, rules.circular().deadlineDays()));
        List<Elector> electorate = opening.electorate(row.committee(), today, List.of(), Set.of());
        Instant deadline = CircularTerms.endOf(lastDay);
        Ballot ballot = Ballot.open(
                new Motion(null, null, proposal, row.committee(), row.title(), wording.strip(), row.closed()),
                RulesInForce.of(rules),
                electorate,
                BallotPlan.circular(deadline),
                actor.name(),
                now);
        proposals.circulate(proposal, ballot.id(), actor);
        ballots.add(ballot);
        electors.addAll(ballot.id(), electorate);
        opening.freezeSpeakers(ballot, today);
        circulars.add(ballot.id(), CircularTerms.of(rules.circular()), addressees(electorate), now);
        events.publishEvent(new CircularStarted(ballot.id(), proposal, row.committee(), deadline, row.closed(), actor));
        return ballot.id();
    }

    /** Notes that one of those who may answer has opened it; only the first time counts. */
    public void open(UUID id, Actor.Person person) {
        Motion motion = get(id).motion();
        if (!access.standingOf(person).sees(motion.committee(), motion.confidential())) {
            throw new NotPermitted(person, "open circular " + id);
        }
        if (circulars.opened(id, person.account(), now())) {
            events.publishEvent(new CircularReceived(
                    id, motion.decidedProposal(), motion.committee(), motion.confidential(), person));
        }
    }

    /**
     * Takes an answer for a seat; its principal or a substitute may send one, until the deadline and again. The
     * principal's goes before the substitute's, whichever came first.
     */
    public void answer(UUID id, UUID seat, Choice choice, Actor actor) {
        Actor.Person voter = person(actor, seat);
        Ballots.BallotAtSeat held = management.holdFor(voter, id, seat);
        Ballot ballot = held.ballot();
        requireFreeOfConflict(held, voter);
        Vote vote = ballot.receive(held.elector(), Answer.of(choice), voter.account(), voter.name(), now());
        Optional<CircularReply> before = lastOf(vote, circulars.replies(id));
        if (before.isPresent()) {
            if (before.get().choice() == choice && before.get().account().equals(voter.account())) {
                return;
            }
            new FirstVoteStands(ballot.rules().changeUntilClosing()).check();
        }
        circulars.receive(id, vote);
        if (circulars.replies(id).getLast().standing() == Standing.COUNTS) {
            votes.record(id, vote, true);
        }
        Motion motion = ballot.motion();
        events.publishEvent(new VoteCast(
                id, motion.decidedProposal(), null, motion.committee(), seat, motion.confidential(), actor));
        if (circulars.everySeatHasAnswered(id)) {
            events.publishEvent(new AllVotesCast(
                    id, motion.decidedProposal(), null, motion.committee(), motion.confidential(), actor));
        }
    }

    /**
     * Objects to deciding without a meeting; the principal or a substitute of a seat may. That ends the circular, and
     * the proposal goes to a meeting.
     *
     * @param reason may be empty
     */
    public void object(UUID id, UUID seat, String reason, Actor actor) {
        Actor.Person objector = person(actor, seat);
        Ballots.BallotAtSeat held = management.holdFor(objector, id, seat);
        Instant now = now();
        held.ballot().requireOpen(now);
        requireFreeOfConflict(held, objector);
        new ReasonMustFit(reason).check();
        circulars.object(id, new CircularObjection(seat, objector.account(), objector.name(), reason.strip(), now));
        Motion motion = held.ballot().motion();
        events.publishEvent(new CircularObjected(
                id, motion.decidedProposal(), motion.committee(), seat, motion.confidential(), actor));
    }

    private Collection<AccountRow> addressees(List<Elector> electorate) {
        Set<UUID> addressees = new HashSet<>();
        for (Elector elector : electorate) {
            Optional.ofNullable(elector.principal()).ifPresent(addressees::add);
            addressees.addAll(elector.substitutes());
        }
        return accounts.findAll(addressees).values();
    }

    /** What the same side of the seat, its principal or its substitutes, has answered last. */
    private static Optional<CircularReply> lastOf(Vote vote, List<CircularReply> before) {
        return before.stream()
                .filter(reply -> reply.seat().equals(vote.seat()) && reply.substitute() == vote.substitute())
                .reduce((earlier, later) -> later);
    }

    private void requireFreeOfConflict(Ballots.BallotAtSeat held, Actor.Person person) {
        boolean conflicted = held.elector().excluded()
                || questions.excludedFrom(held.ballot().id()).contains(person.account());
        new ConflictedTakeNoPart(conflicted).check();
    }

    private static Actor.Person person(Actor actor, UUID seat) {
        if (actor instanceof Actor.Person person) {
            return person;
        }
        throw new NotPermitted(actor, "answer for seat " + seat);
    }

    private Ballot get(UUID id) {
        return ballots.find(id)
                .filter(ballot -> ballot.plan().isCircular())
                .orElseThrow(() -> new NotFound(Subject.Kind.BALLOT, id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
