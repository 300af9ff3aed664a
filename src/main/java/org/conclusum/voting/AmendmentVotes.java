package org.conclusum.voting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AmendmentListing;
import org.conclusum.meetings.AmendmentManagement;
import org.conclusum.meetings.AmendmentRow;
import org.conclusum.meetings.AmendmentState;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.voting.decision.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Votes on amendments: openly, yes or no, and counted as soon as they end. No procedure follows them and nothing comes of
 * them but the wording of the motion, on which the committee votes afterwards.
 */
@Service
@Transactional
public class AmendmentVotes {

    private static final Actor.Procedure COUNTING = new Actor.Procedure("amendment");

    private final Ballots ballots;
    private final Electors electors;
    private final Votes votes;
    private final Speakers speakers;
    private final AmendmentBallots amendmentBallots;
    private final BallotOpening opening;
    private final AmendmentManagement amendments;
    private final AmendmentListing amendmentListing;
    private final MeetingLookup meetings;
    private final CommitteeAccess access;
    private final Clock clock;

    AmendmentVotes(
            Ballots ballots,
            Electors electors,
            Votes votes,
            Speakers speakers,
            AmendmentBallots amendmentBallots,
            BallotOpening opening,
            AmendmentManagement amendments,
            AmendmentListing amendmentListing,
            MeetingLookup meetings,
            CommitteeAccess access,
            Clock clock) {
        this.ballots = ballots;
        this.electors = electors;
        this.votes = votes;
        this.speakers = speakers;
        this.amendmentBallots = amendmentBallots;
        this.opening = opening;
        this.amendments = amendments;
        this.amendmentListing = amendmentListing;
        this.meetings = meetings;
        this.access = access;
        this.clock = clock;
    }

    /** Puts an amendment to the vote; the chair may. It ends with the last vote, or when the chair closes it. */
    public UUID open(UUID amendment, Actor actor) {
        AmendmentRow row = amendmentListing.row(amendment);
        access.requireChair(actor, meetings.committeeOfItem(row.item()));
        String wording = amendments.putToVote(amendment, actor);
        Ballot ballot = opening.openAmendment(row, wording, BallotPlan.open(BallotClosing.WHEN_ALL_VOTED), actor);
        amendmentBallots.add(ballot.id(), amendment, row.item());
        return ballot.id();
    }

    /** The ballot on an amendment to the motion of this item that goes on. */
    @Transactional(readOnly = true)
    public Optional<UUID> goingOn(UUID item) {
        return amendmentBallots.openOn(item);
    }

    /** The latest ballot on an amendment. */
    @Transactional(readOnly = true)
    public Optional<UUID> latestOn(UUID amendment) {
        List<UUID> found = amendmentBallots.on(amendment);
        return found.stream().findFirst();
    }

    /** Counts what was cast once the vote is closed, and says so to the motion. */
    void count(Ballot ballot) {
        UUID id = ballot.id();
        boolean first = speakers.count(ballot, electors.of(id), votes.of(id), clock.instant());
        Ballot.Count count = ballot.count();
        if (first && count != null) {
            ballots.saveCount(ballot, count);
            AmendmentState state = stateAfter(count.result().outcome());
            amendmentBallots.amendmentOf(id).ifPresent(amendment -> amendments.decided(amendment, state, COUNTING));
        }
    }

    /** Without a decision it may be voted on again. */
    private static AmendmentState stateAfter(Outcome outcome) {
        return switch (outcome) {
            case ADOPTED -> AmendmentState.ADOPTED;
            case REJECTED -> AmendmentState.REJECTED;
            case OPEN, REFERRED, NOT_QUORATE, NOT_DECIDABLE -> AmendmentState.OPEN;
        };
    }
}
