package org.conclusum.voting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.voting.rules.PersonMustRepresentTheSeat;
import org.conclusum.voting.rules.SeatMustBeInTheElectorate;
import org.conclusum.voting.rules.SeatMustNotHaveVotedItself;
import org.conclusum.voting.rules.SecretVotesAreNeverEntered;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Votes given on paper or by show of hands: the office enters them for who is there, the chair confirms them, and nothing
 * unconfirmed counts. Who votes in person goes before.
 */
@Service
@Transactional
public class VotesOnBehalf {

    private final Ballots ballots;
    private final Electors electors;
    private final Votes votes;
    private final VoteEntries entries;
    private final BallotManagement management;
    private final CommitteeAccess access;
    private final AccountDirectory accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VotesOnBehalf(
            Ballots ballots,
            Electors electors,
            Votes votes,
            VoteEntries entries,
            BallotManagement management,
            CommitteeAccess access,
            AccountDirectory accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ballots = ballots;
        this.electors = electors;
        this.votes = votes;
        this.entries = entries;
        this.management = management;
        this.access = access;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Enters what a seat voted on paper or by show of hands; the office may. A second entry replaces the first. */
    public void enter(UUID id, UUID seat, Answer answer, EntryManner manner, Actor.Person office) {
        access.requireOffice(office, find(id).motion().committee());
        Ballot ballot = alone(id);
        Elector elector = electors.find(id, seat).orElse(null);
        Rule.checkAll(
                new SecretVotesAreNeverEntered(ballot.plan().form()), new SeatMustBeInTheElectorate(elector != null));
        UUID voter = Objects.requireNonNull(elector).present();
        if (voter == null) {
            new PersonMustRepresentTheSeat(null, office.account()).check();
        }
        Rule.checkAll(new SeatMustNotHaveVotedItself(hasVoted(id, seat)));
        String name = nameOf(Objects.requireNonNull(voter));
        Instant now = clock.instant();
        ballot.accept(elector, answer, voter, name, now);
        entries.put(id, new EnteredVote(seat, answer, manner, voter, name, office.name(), now));
        tell(ballot, seat, false, office);
    }

    /** Takes an entry back; the office or the chair may. */
    public void takeBack(UUID id, UUID seat, Actor.Person actor) {
        access.requireChairOrOffice(actor, find(id).motion().committee());
        Ballot ballot = alone(id);
        if (entries.remove(id, seat)) {
            tell(ballot, seat, true, actor);
        }
    }

    /** The chair confirms everything that was entered; it counts from now on. Who has voted in person meanwhile goes before. */
    public void confirm(UUID id, Actor.Person chair) {
        access.requireChair(chair, find(id).motion().committee());
        Ballot ballot = alone(id);
        for (EnteredVote entry : entries.of(id)) {
            entries.remove(id, entry.seat());
            Elector elector = electors.find(id, entry.seat()).orElseThrow();
            boolean stillThere = entry.account().equals(elector.present()) && !elector.excluded();
            if (stillThere && !hasVoted(id, entry.seat())) {
                Vote vote = ballot.accept(elector, entry.answer(), entry.account(), entry.voter(), clock.instant());
                management.recordConfirmed(ballot, vote.enteredBy(entry.enteredBy(), chair.name()), chair);
            }
        }
    }

    private boolean hasVoted(UUID ballot, UUID seat) {
        return votes.of(ballot).stream().anyMatch(vote -> vote.seat().equals(seat));
    }

    private String nameOf(UUID account) {
        return Objects.requireNonNull(accounts.findAll(List.of(account)).get(account))
                .displayName();
    }

    private void tell(Ballot ballot, UUID seat, boolean takenBack, Actor actor) {
        Motion motion = ballot.motion();
        UUID meeting = motion.meeting();
        events.publishEvent(new VoteEntered(
                ballot.id(),
                motion.proposal(),
                meeting,
                motion.committee(),
                seat,
                takenBack,
                motion.confidential(),
                actor));
    }

    private Ballot alone(UUID id) {
        ballots.holdMeetingOf(id);
        return ballots.findAlone(id).orElseThrow(() -> new NotFound(Subject.Kind.BALLOT, id));
    }

    private Ballot find(UUID id) {
        return ballots.find(id).orElseThrow(() -> new NotFound(Subject.Kind.BALLOT, id));
    }
}
