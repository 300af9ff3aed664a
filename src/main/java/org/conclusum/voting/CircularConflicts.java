package org.conclusum.voting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.ConflictMatter;
import org.conclusum.meetings.ConflictQuestions;
import org.conclusum.meetings.ConflictRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conflicts of interest in a circular, while it goes round. A member's takes the seat out: it is not entitled, not asked
 * and not waited for. A substitute's takes out that substitute; the member answers for the seat.
 */
@Service
@Transactional
public class CircularConflicts {

    private final Ballots ballots;
    private final Electors electors;
    private final Votes votes;
    private final Circulars circulars;
    private final BallotManagement management;
    private final ConflictQuestions questions;
    private final CommitteeDirectory committees;
    private final CommitteeAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CircularConflicts(
            Ballots ballots,
            Electors electors,
            Votes votes,
            Circulars circulars,
            BallotManagement management,
            ConflictQuestions questions,
            CommitteeDirectory committees,
            CommitteeAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ballots = ballots;
        this.electors = electors;
        this.votes = votes;
        this.circulars = circulars;
        this.management = management;
        this.questions = questions;
        this.committees = committees;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The member or a substitute of a seat declares the own conflict; a reason may be given. */
    public void declare(UUID id, UUID seat, String reason, Actor.Person person) {
        get(id);
        Ballot ballot = management.holdFor(person, id, seat).ballot();
        ballot.requireOpen(clock.instant());
        questions
                .declared(ConflictMatter.ofCircular(id), seat, reason, person)
                .ifPresent(row -> apply(ballot, row, person));
    }

    /** Another member, the chair or the office raises the conflict of who may answer for a seat. */
    public void raise(UUID id, UUID seat, UUID account, String reason, Actor.Person person) {
        UUID committee = get(id).motion().committee();
        Standing standing = access.standingOf(person);
        if (!standing.chairs(committee)
                && !standing.runs(committee)
                && !standing.seated().contains(committee)) {
            throw new NotPermitted(person, "raise a conflict in committee " + committee);
        }
        Ballot ballot = open(id);
        LocalDate day = ballot.openedAt().atZone(LegalTime.ZONE).toLocalDate();
        questions
                .raised(
                        ConflictMatter.ofCircular(id),
                        committees.seatsOn(committee, day),
                        seat,
                        account,
                        reason,
                        person)
                .ifPresent(row -> apply(ballot, row, person));
    }

    /** The chair records what the others have decided. Deciding the same twice changes nothing. */
    public void decide(UUID id, UUID conflict, boolean excluded, Actor.Person person) {
        access.requireChair(person, get(id).motion().committee());
        ConflictRow row = questions.get(conflict);
        if (!row.matter().equals(id)) {
            throw new NotFound(Subject.Kind.BALLOT, id);
        }
        Ballot ballot = open(id);
        questions
                .decided(ConflictMatter.ofCircular(id), row, excluded, person)
                .ifPresent(decided -> apply(ballot, decided, person));
    }

    /** Lets the electorate, the answers that count and the end follow what the record says now. */
    private void apply(Ballot ballot, ConflictRow conflict, Actor actor) {
        UUID id = ballot.id();
        Elector elector = electors.find(id, conflict.seat()).orElse(null);
        if (elector != null) {
            Set<UUID> conflicted = questions.excludedFrom(id);
            electors.setPresent(id, elector.seat(), null, isOut(elector, conflicted));
            Optional<CircularReply> counting = circulars.counting(id, elector.seat());
            counting.ifPresentOrElse(
                    reply -> votes.record(id, reply.asVote(), true), () -> circulars.forget(id, elector.seat()));
        }
        Motion motion = ballot.motion();
        events.publishEvent(new CircularConflictRecorded(
                id,
                motion.decidedProposal(),
                motion.committee(),
                conflict.seat(),
                conflict.account(),
                conflict.state(),
                motion.confidential(),
                actor));
        if (circulars.everySeatHasAnswered(id)) {
            events.publishEvent(new AllVotesCast(
                    id, motion.decidedProposal(), null, motion.committee(), motion.confidential(), actor));
        }
    }

    /** A vacant seat is out where none of its substitutes is left. */
    private static boolean isOut(Elector elector, Set<UUID> conflicted) {
        UUID principal = elector.principal();
        return principal == null
                ? !elector.substitutes().isEmpty() && conflicted.containsAll(elector.substitutes())
                : conflicted.contains(principal);
    }

    private Ballot open(UUID id) {
        Ballot ballot = ballots.findAlone(id).orElseThrow(() -> new NotFound(Subject.Kind.BALLOT, id));
        ballot.requireOpen(clock.instant());
        return ballot;
    }

    private Ballot get(UUID id) {
        return ballots.find(id)
                .filter(ballot -> ballot.plan().isCircular())
                .orElseThrow(() -> new NotFound(Subject.Kind.BALLOT, id));
    }
}
