package org.conclusum.voting;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AgendaSupplements;
import org.conclusum.meetings.LateItem;
import org.conclusum.meetings.LateItems;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ballots on whether the meeting deals with an item that came after the notice period: openly, yes or no, with the
 * majority that the rule book asks for that, and counted as soon as they end. The result lets the item onto the agenda or
 * takes it off; where there is none, the meeting may vote again.
 */
@Service
@Transactional
public class UrgencyVotes {

    private static final Actor.Procedure COUNTING = new Actor.Procedure("urgency");

    private final Ballots ballots;
    private final Electors electors;
    private final Votes votes;
    private final Speakers speakers;
    private final UrgencyBallots urgencyBallots;
    private final BallotOpening opening;
    private final AgendaSupplements supplements;
    private final LateItems lateItems;
    private final MeetingLookup meetings;
    private final CommitteeAccess access;
    private final Clock clock;

    UrgencyVotes(
            Ballots ballots,
            Electors electors,
            Votes votes,
            Speakers speakers,
            UrgencyBallots urgencyBallots,
            BallotOpening opening,
            AgendaSupplements supplements,
            LateItems lateItems,
            MeetingLookup meetings,
            CommitteeAccess access,
            Clock clock) {
        this.ballots = ballots;
        this.electors = electors;
        this.votes = votes;
        this.speakers = speakers;
        this.urgencyBallots = urgencyBallots;
        this.opening = opening;
        this.supplements = supplements;
        this.lateItems = lateItems;
        this.meetings = meetings;
        this.access = access;
        this.clock = clock;
    }

    /** Puts the urgency of an item to the vote; the chair may. It ends with the last vote, or when the chair closes it. */
    public UUID open(UUID itemId, Actor actor) {
        access.requireChair(actor, meetings.committeeOfItem(itemId));
        AgendaItemRow item = meetings.item(itemId);
        String wording = Texts.text(Locale.GERMAN, "voting.urgency.wording", item.title(), reason(itemId));
        Ballot ballot = opening.openUrgency(itemId, wording, BallotPlan.open(BallotClosing.WHEN_ALL_VOTED), actor);
        urgencyBallots.add(ballot.id(), itemId);
        supplements.urgencyPutToVote(itemId, actor);
        return ballot.id();
    }

    private String reason(UUID item) {
        LateItem late = lateItems.among(List.of(item)).get(item);
        return late == null ? "" : Objects.requireNonNullElse(late.urgency(), "");
    }

    /** The ballot on the urgency of this item that goes on. */
    @Transactional(readOnly = true)
    public Optional<UUID> goingOn(UUID item) {
        return urgencyBallots.openOn(item);
    }

    /** The latest ballot on the urgency of an item. */
    @Transactional(readOnly = true)
    public Optional<UUID> latestOn(UUID item) {
        return urgencyBallots.on(item).stream().findFirst();
    }

    /** Counts what was cast once the vote is closed, and lets the item on the agenda or takes it off. */
    void count(Ballot ballot) {
        UUID id = ballot.id();
        boolean first = speakers.count(ballot, electors.of(id), votes.of(id), clock.instant());
        Ballot.Count count = ballot.count();
        if (!first || count == null) {
            return;
        }
        ballots.saveCount(ballot, count);
        urgencyBallots.itemOf(id).ifPresent(item -> {
            switch (count.result().outcome()) {
                case ADOPTED -> supplements.urgencyVoted(item, true, COUNTING);
                case REJECTED -> supplements.urgencyVoted(item, false, COUNTING);
                case OPEN, REFERRED, NOT_QUORATE, NOT_DECIDABLE -> supplements.urgencyLeftOpen(item, COUNTING);
            }
        });
    }
}
