package org.conclusum.voting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.voting.Ballots.BallotAtSeat;
import org.conclusum.voting.decision.DecisionResult;
import org.conclusum.voting.rules.CircularMustRunToItsEnd;
import org.conclusum.voting.rules.SeatMustBeInTheElectorate;
import org.conclusum.voting.secret.Code;
import org.conclusum.voting.secret.Receipt;
import org.conclusum.voting.secret.UrnUnreadable;
import org.conclusum.voting.secret.Urns;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the opening of a ballot to its result; each command checks the permission first. */
@Service
@Transactional
public class BallotManagement {

    /** Who ends a secret ballot with the last vote: that would say who voted last. */
    private static final Actor NOBODY = new Actor.Procedure("ballot");

    private final Ballots ballots;
    private final OpenBallots open;
    private final Electors electors;
    private final Speakers speakers;
    private final Votes votes;
    private final Circulars circulars;
    private final Urns urns;
    private final HandCounting byHand;
    private final BallotOpening opening;
    private final AmendmentVotes amendments;
    private final UrgencyVotes urgencies;
    private final MeetingLookup meetings;
    private final CommitteeDirectory committees;
    private final CommitteeAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BallotManagement(
            Ballots ballots,
            OpenBallots open,
            Electors electors,
            Speakers speakers,
            Votes votes,
            Circulars circulars,
            Urns urns,
            HandCounting byHand,
            BallotOpening opening,
            AmendmentVotes amendments,
            UrgencyVotes urgencies,
            MeetingLookup meetings,
            CommitteeDirectory committees,
            CommitteeAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ballots = ballots;
        this.open = open;
        this.electors = electors;
        this.speakers = speakers;
        this.votes = votes;
        this.circulars = circulars;
        this.urns = urns;
        this.byHand = byHand;
        this.opening = opening;
        this.amendments = amendments;
        this.urgencies = urgencies;
        this.meetings = meetings;
        this.committees = committees;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the program is set up for secret ballots. */
    public boolean takesSecretVotes() {
        return urns.areSetUp();
    }

    /** Opens an open ballot, yes or no, on the current item; the chair may. */
    public UUID open(UUID item, String wording, BallotClosing closing, @Nullable Instant deadline, Actor actor) {
        return open(item, wording, BallotPlan.open(closing).until(deadline), actor);
    }

    /**
     * Opens a ballot on the current item; the chair may. Freezes the voting seats of the day of the meeting, weights,
     * inhabitants and rules; who is there follows the attendance until the ballot is closed.
     */
    public UUID open(UUID item, String wording, BallotPlan plan, Actor actor) {
        access.requireChair(actor, meetings.committeeOfItem(item));
        BallotOpening.Opened opened = opening.open(item, wording, plan, actor);
        Ballot ballot = opened.ballot();
        Motion motion = ballot.motion();
        UUID meeting = Objects.requireNonNull(motion.meeting());
        if (opened.follows() != null) {
            events.publishEvent(new RoundContinued(
                    opened.follows(),
                    ballot.id(),
                    motion.decidedProposal(),
                    meeting,
                    motion.committee(),
                    motion.confidential(),
                    actor));
        }
        events.publishEvent(new BallotOpened(
                ballot.id(),
                motion.decidedProposal(),
                meeting,
                motion.committee(),
                plan.deadline(),
                motion.confidential(),
                actor));
        return ballot.id();
    }

    /** Casts or changes the vote of a seat on a motion; who fills the seat in this meeting may. */
    public void cast(UUID id, UUID seat, Choice choice, Actor actor) {
        cast(id, seat, Answer.of(choice), actor);
    }

    /** Casts the vote of a seat where the voter wants no receipt. */
    public void cast(UUID id, UUID seat, Answer answer, Actor actor) {
        var unused = cast(id, seat, answer, Receipt::fresh, actor);
    }

    /**
     * Casts or changes the vote of a seat; who fills the seat in this meeting may. Casting the same vote twice changes
     * nothing, so whoever does not know whether it arrived casts it again.
     *
     * @param receipt made up by the page once for this vote; what a secret vote is recognised by
     * @return the codes under which the papers of a secret ballot will be published; none for another ballot
     */
    public List<Code> cast(UUID id, UUID seat, Answer answer, Receipt receipt, Actor actor) {
        return cast(id, seat, answer, () -> receipt, actor);
    }

    private List<Code> cast(UUID id, UUID seat, Answer answer, Supplier<Receipt> receipt, Actor actor) {
        if (!(actor instanceof Actor.Person voter)) {
            throw new NotPermitted(actor, "vote for seat " + seat);
        }
        if (castAsLastSeen(id, seat, answer, voter)) {
            return List.of();
        }
        BallotAtSeat held = holdFor(voter, id, seat);
        Ballot ballot = held.ballot();
        Vote vote = ballot.accept(held.elector(), answer, voter.account(), voter.name(), clock.instant());
        if (ballot.isSecret()) {
            return putIntoUrn(ballot, held.elector(), answer, receipt.get());
        }
        if (votes.record(id, vote, ballot.rules().changeUntilClosing())) {
            tellOf(vote, ballot, actor);
            endIfAllVoted(ballot, actor);
        }
        return List.of();
    }

    /** Most votes: the ballot is open and the voter there, as when the ballot was last read; the tables confirm it. */
    private boolean castAsLastSeen(UUID id, UUID seat, Answer answer, Actor.Person voter) {
        BallotAtSeat seen = open.lastSeen(id, seat)
                .filter(at -> at.elector().isFilledBy(voter.account()))
                .orElse(null);
        if (seen == null) {
            return false;
        }
        Ballot ballot = seen.ballot();
        Vote vote = ballot.accept(seen.elector(), answer, voter.account(), voter.name(), clock.instant());
        if (!votes.recordIfStillThere(id, vote, ballot.rules().changeUntilClosing())) {
            open.forget(id);
            return false;
        }
        tellOf(vote, ballot, voter);
        return true;
    }

    private void tellOf(Vote vote, Ballot ballot, Actor actor) {
        Motion motion = ballot.motion();
        events.publishEvent(new VoteCast(
                ballot.id(),
                motion.proposal(),
                motion.meeting(),
                motion.committee(),
                vote.seat(),
                motion.confidential(),
                actor));
    }

    /** Leaves no entry in the journal: when somebody voted is nobody's business. */
    private List<Code> putIntoUrn(Ballot ballot, Elector elector, Answer answer, Receipt receipt) {
        Urns.Put put = urns.put(ballot.id(), elector.seat(), elector.weight(), answer, receipt);
        if (put.first()) {
            endIfAllVoted(ballot, NOBODY);
        }
        return put.codes();
    }

    /** Records a vote that was entered for the voter and confirmed by the chair. */
    void recordConfirmed(Ballot ballot, Vote vote, Actor chair) {
        if (votes.record(ballot.id(), vote, ballot.rules().changeUntilClosing())) {
            tellOf(vote, ballot, chair);
            endIfAllVoted(ballot, chair);
        }
    }

    /** Ends a vote that ends with its last one; nothing follows one that decides no matter and could end it, so it ends at once. */
    void endIfAllVoted(Ballot ballot, Actor actor) {
        UUID id = ballot.id();
        if (!ballot.endsWhenAllVoted() || !electors.allPresentHaveVoted(id)) {
            return;
        }
        Motion motion = ballot.motion();
        if (!motion.decidesTheMatter()) {
            close(id, NOBODY);
        } else {
            events.publishEvent(new AllVotesCast(
                    id, motion.decidedProposal(), motion.meeting(), motion.committee(), motion.confidential(), actor));
        }
    }

    /** Ends the vote; the chair or the procedure may. Does nothing when it has ended. */
    public void close(UUID id, Actor actor) {
        Motion motion = get(id).motion();
        access.requireChair(actor, motion.committee());
        Ballot ballot = holdAlone(id);
        new CircularMustRunToItsEnd(ballot.plan().isCircular() && actor instanceof Actor.Person).check();
        byHand.requireCount(ballot);
        if (!ballot.close(actor.name(), chairSeat(ballot), clock.instant())) {
            return;
        }
        open.forget(id);
        Ballot.Ending ending = ballot.ending();
        if (ending != null) {
            ballots.saveEnding(ballot, ending);
        }
        switch (motion.about()) {
            case AMENDMENT -> amendments.count(ballot);
            case URGENCY -> urgencies.count(ballot);
            case MATTER ->
                events.publishEvent(new BallotClosed(
                        id,
                        motion.decidedProposal(),
                        motion.meeting(),
                        motion.committee(),
                        motion.confidential(),
                        actor));
        }
    }

    /** The procedure counts; answers the outcome. Counting twice gives the same. */
    public String count(UUID id, Actor actor) {
        requireProcedure(actor, "count ballot " + id);
        Ballot ballot = holdAlone(id);
        boolean first = countVotes(ballot);
        Ballot.Count count = ballot.count();
        if (count == null) {
            throw new IllegalStateException("ballot " + id + " was counted without a result");
        }
        DecisionResult result = count.result();
        if (first) {
            Motion motion = ballot.motion();
            ballots.saveCount(ballot, count);
            events.publishEvent(new BallotCounted(
                    id,
                    motion.decidedProposal(),
                    motion.meeting(),
                    motion.committee(),
                    result.outcome().name(),
                    result.reason() == null ? null : result.reason().name(),
                    motion.confidential(),
                    actor));
        }
        return result.outcome().name();
    }

    /** An urn is opened once only; what was in it is published with the result. */
    private boolean countVotes(Ballot ballot) {
        UUID id = ballot.id();
        List<Elector> electorate = electors.of(id);
        if (ballot.plan().isCircular()) {
            return ballot.count(
                    () -> speakers.speakIn(
                            BallotCase.circular(
                                    ballot,
                                    electorate,
                                    circulars.terms(id),
                                    circulars.replies(id),
                                    circulars.objections(id)),
                            ballot,
                            electorate),
                    clock.instant());
        }
        if (ballot.isSecret() && ballot.state() == BallotState.CLOSED) {
            return ballot.plan().onPaper()
                    ? ballot.count(electorate, byHand.papers(id), clock.instant())
                    : countUrn(ballot, electorate);
        }
        return speakers.count(ballot, electorate, votes.of(id), clock.instant());
    }

    /** An urn that nobody can open any more is given up: the vote has to be repeated. */
    private boolean countUrn(Ballot ballot, List<Elector> electorate) {
        UUID id = ballot.id();
        try {
            SecretVotes papers = new SecretVotes(urns.participants(id), urns.empty(id), urns.partsOf(id));
            return ballot.count(electorate, papers, clock.instant());
        } catch (UrnUnreadable lost) {
            urns.giveUp(id);
            return ballot.giveUpUrn(clock.instant());
        }
    }

    /** The procedure reminds those who have not voted. Does nothing when the vote has ended. */
    public void remind(UUID id, Actor actor) {
        requireProcedure(actor, "remind of ballot " + id);
        Ballot ballot = get(id);
        Motion motion = ballot.motion();
        if (ballot.state() == BallotState.OPEN) {
            events.publishEvent(new BallotReminded(
                    id, motion.decidedProposal(), motion.meeting(), motion.committee(), motion.confidential(), actor));
        }
    }

    /** Holds the ballot for who fills the seat. */
    BallotAtSeat holdFor(Actor.Person voter, UUID id, UUID seat) {
        Optional<BallotAtSeat> held = ballots.findForVote(id, seat);
        if (held.isEmpty()) {
            access.requireInsight(voter, get(id).motion().committee());
            new SeatMustBeInTheElectorate(false).check();
        }
        return held.filter(at -> at.elector().mayBeFilledBy(voter.account()))
                .orElseThrow(() -> new NotPermitted(voter, "vote for seat " + seat));
    }

    private Ballot holdAlone(UUID id) {
        return ballots.findAloneInMeeting(id).orElseThrow(() -> new NotFound(Subject.Kind.BALLOT, id));
    }

    private Ballot get(UUID id) {
        return ballots.find(id).orElseThrow(() -> new NotFound(Subject.Kind.BALLOT, id));
    }

    /** The seat of the chair, or of the first deputy, who is there; in a circular of the one who has a seat. */
    private @Nullable UUID chairSeat(Ballot ballot) {
        Motion motion = ballot.motion();
        UUID meeting = motion.meeting();
        Instant moment = meeting == null ? clock.instant() : meetings.startOf(meeting);
        LocalDate day = moment.atZone(LegalTime.ZONE).toLocalDate();
        List<Elector> electorate = electors.of(ballot.id());
        for (UUID chair : committees.chairsOn(motion.committee(), day)) {
            for (Elector elector : electorate) {
                if (!elector.excluded() && chair.equals(meeting == null ? elector.principal() : elector.present())) {
                    return elector.seat();
                }
            }
        }
        return null;
    }

    private static void requireProcedure(Actor actor, String what) {
        if (!(actor instanceof Actor.Procedure)) {
            throw new NotPermitted(actor, what);
        }
    }
}
