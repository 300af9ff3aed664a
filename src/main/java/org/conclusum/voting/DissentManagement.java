package org.conclusum.voting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingState;
import org.conclusum.voting.Dissents.Against;
import org.conclusum.voting.rules.DissentMustComeInTime;
import org.conclusum.voting.rules.ReasonMustFit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever voted against what was decided may have that put on the record, with reasons: in the meeting until it is closed,
 * so that the minutes can take it over, and after a circular for two weeks. A secret ballot has no names to put there.
 */
@Service
@Transactional
public class DissentManagement {

    private static final Duration AFTER_A_CIRCULAR = Duration.ofDays(14);

    private final Dissents dissents;
    private final Ballots ballots;
    private final BallotListing listing;
    private final MeetingLookup meetings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /**
     * The dissents on a ballot.
     *
     * @param mine seats for which the person may put one there, change it or take it off now
     */
    public record Of(List<DissentRow> recorded, List<UUID> mine) {

        public Of {
            recorded = List.copyOf(recorded);
            mine = List.copyOf(mine);
        }
    }

    DissentManagement(
            Dissents dissents,
            Ballots ballots,
            BallotListing listing,
            MeetingLookup meetings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dissents = dissents;
        this.ballots = ballots;
        this.listing = listing;
        this.meetings = meetings;
        this.events = events;
        this.clock = clock;
    }

    /** The dissents on a ballot, for a person who may see it. */
    @Transactional(readOnly = true)
    public Of on(UUID ballot, Actor.Person person) {
        BallotRow row = listing.view(ballot, person).row();
        List<UUID> mine = inTime(row)
                ? dissents.votesAgainst(ballot, person.account()).stream()
                        .map(Against::seat)
                        .toList()
                : List.of();
        return new Of(dissents.of(ballot), mine);
    }

    /**
     * Puts the dissent of a seat on the record, or changes its reason; who voted for the seat may.
     *
     * @param reason may be empty
     */
    public void record(UUID ballot, UUID seat, String reason, Actor.Person person) {
        Against vote = vote(ballot, seat, person);
        BallotRow row = held(ballot, person);
        Rule.checkAll(new DissentMustComeInTime(inTime(row)), new ReasonMustFit(reason));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (dissents.put(ballot, new DissentRow(seat, "", person.account(), vote.voter(), reason.strip(), now))) {
            tell(ballot, seat, true, person);
        }
    }

    /** Takes the dissent of a seat off the record again; who voted for the seat may. */
    public void withdraw(UUID ballot, UUID seat, Actor.Person person) {
        var unused = vote(ballot, seat, person);
        BallotRow row = held(ballot, person);
        new DissentMustComeInTime(inTime(row)).check();
        if (dissents.remove(ballot, seat)) {
            tell(ballot, seat, false, person);
        }
    }

    private Against vote(UUID ballot, UUID seat, Actor.Person person) {
        return dissents.votesAgainst(ballot, person.account()).stream()
                .filter(vote -> vote.seat().equals(seat))
                .findFirst()
                .orElseThrow(() -> new NotPermitted(person, "dissent for seat " + seat));
    }

    /** The ballot, whose meeting nobody closes meanwhile. */
    private BallotRow held(UUID ballot, Actor.Person person) {
        ballots.holdMeetingOf(ballot);
        return listing.view(ballot, person).row();
    }

    private boolean inTime(BallotRow row) {
        UUID meeting = row.meeting();
        return meeting == null
                ? clock.instant()
                        .isBefore(Objects.requireNonNull(row.closedAt()).plus(AFTER_A_CIRCULAR))
                : meetings.row(meeting).state() == MeetingState.RUNNING;
    }

    private void tell(UUID ballot, UUID seat, boolean onRecord, Actor.Person person) {
        Motion motion = ballots.find(ballot).orElseThrow().motion();
        events.publishEvent(new DissentRecorded(
                ballot,
                motion.proposal(),
                motion.meeting(),
                motion.committee(),
                seat,
                onRecord,
                motion.confidential(),
                person));
    }
}
