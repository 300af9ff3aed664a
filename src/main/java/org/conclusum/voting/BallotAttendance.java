package org.conclusum.voting;

import java.util.UUID;
import org.conclusum.meetings.AttendanceRecorded;
import org.conclusum.meetings.MeetingLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps an open ballot in step with who is in the room: who arrives may vote, who takes over a seat votes for it, and
 * where the last one without a vote leaves, all have voted.
 */
@Component
class BallotAttendance {

    private final Ballots ballots;
    private final Electors electors;
    private final AmendmentBallots amendments;
    private final UrgencyBallots urgencies;
    private final BallotManagement management;
    private final MeetingLookup meetings;

    BallotAttendance(
            Ballots ballots,
            Electors electors,
            AmendmentBallots amendments,
            UrgencyBallots urgencies,
            BallotManagement management,
            MeetingLookup meetings) {
        this.ballots = ballots;
        this.electors = electors;
        this.amendments = amendments;
        this.urgencies = urgencies;
        this.management = management;
        this.meetings = meetings;
    }

    private boolean isExcluded(Ballot ballot, @Nullable UUID account) {
        UUID item =
                switch (ballot.motion().about()) {
                    case MATTER -> ballot.motion().item();
                    case AMENDMENT -> amendments.itemOf(ballot.id()).orElse(null);
                    case URGENCY -> urgencies.itemOf(ballot.id()).orElse(null);
                };
        return account != null && item != null && meetings.excludedFrom(item).contains(account);
    }

    @EventListener
    @Transactional
    public void on(AttendanceRecorded event) {
        ballots.findOpenIn(event.meeting()).ifPresent(ballot -> {
            electors.setPresent(ballot.id(), event.seat(), event.account(), isExcluded(ballot, event.account()));
            management.endIfAllVoted(ballot, event.actor());
        });
    }
}
