package org.conclusum.meetings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.meetings.rules.AmendmentMustBeOpen;
import org.conclusum.meetings.rules.AmendmentMustChangeTheWording;
import org.conclusum.meetings.rules.AmendmentMustComeBeforeTheVote;
import org.conclusum.meetings.rules.AmendmentMustFitTheMotion;
import org.conclusum.meetings.rules.MeetingMustBeRunning;
import org.conclusum.meetings.rules.OnlyMotionsMayBeAmended;
import org.conclusum.meetings.rules.OnlyOpenItemMayBeAmended;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Amendments to a motion in the meeting: who sits on a voting seat or conducts moves them, the chair orders them, each is
 * voted on or taken over by the originator, and what is adopted changes the wording of the vote on the motion.
 */
@Service
@Transactional
public class AmendmentManagement {

    private final MeetingDesk desk;
    private final MeetingLookup lookup;
    private final Amendments amendments;
    private final AmendmentListing listing;
    private final ScheduledProposals proposals;
    private final CommitteeAccess access;
    private final CommitteeDirectory committees;
    private final ObjectProvider<ItemVoting> voting;
    private final Clock clock;

    AmendmentManagement(
            MeetingDesk desk,
            MeetingLookup lookup,
            Amendments amendments,
            AmendmentListing listing,
            ScheduledProposals proposals,
            CommitteeAccess access,
            CommitteeDirectory committees,
            ObjectProvider<ItemVoting> voting,
            Clock clock) {
        this.desk = desk;
        this.lookup = lookup;
        this.amendments = amendments;
        this.listing = listing;
        this.proposals = proposals;
        this.access = access;
        this.committees = committees;
        this.voting = voting;
        this.clock = clock;
    }

    /**
     * Moves to amend the motion of an item.
     *
     * @param base the wording that the person had before them
     * @param wording what the motion shall say
     */
    public UUID submit(UUID item, String base, String wording, String reason, Actor.Person person) {
        UUID id = lookup.item(item).meeting();
        Standing standing = access.standingOf(person);
        UUID committee = desk.committeeOf(id);
        boolean conducts = standing.chairs(committee) || standing.runs(committee);
        Meeting meeting = desk.locked(id);
        Optional<String> seat = votingSeat(meeting, person);
        if (seat.isEmpty() && !conducts) {
            throw new NotPermitted(person, "move an amendment in meeting " + id);
        }
        checkOpen(meeting, item);
        Rule.checkAll(new AmendmentMustChangeTheWording(base, wording));
        List<AmendmentRow> known = amendments.on(item);
        UUID amendment = UUID.randomUUID();
        amendments.add(new AmendmentRow(
                amendment,
                item,
                known.size() + 1,
                known.size() + 1,
                person.account(),
                seat.orElse(person.name()),
                base,
                wording.strip(),
                reason.strip(),
                AmendmentState.OPEN,
                clock.instant(),
                null));
        desk.announce(new AmendmentSubmitted(id, committee, item, amendment, isClosed(meeting, item), person));
        return amendment;
    }

    /** Who moved it, or who conducts, writes it anew against the wording as it stands. */
    public void rewrite(UUID amendment, String wording, Actor.Person person) {
        AmendmentRow row = listing.row(amendment);
        Meeting meeting = forAuthorOrConductor(row, person);
        AmendmentRow now = listing.row(amendment);
        String base = listing.motion(lookup.item(row.item())).wording();
        Rule.checkAll(new AmendmentMustBeOpen(now.state()), new AmendmentMustChangeTheWording(base, wording));
        amendments.rewrite(amendment, base, wording.strip());
        ordered(meeting, row.item(), person);
    }

    /** Who moved it does not want it any more. Does nothing when it is withdrawn. */
    public void withdraw(UUID amendment, Actor.Person person) {
        AmendmentRow row = listing.row(amendment);
        settle(forAuthorOrConductor(row, person), amendment, AmendmentState.WITHDRAWN, person);
    }

    /** The originator of the motion makes it their own: the coordinator says so, or whoever conducts records it. */
    public void takeOver(UUID amendment, Actor.Person person) {
        AmendmentRow row = listing.row(amendment);
        AgendaItemRow item = lookup.item(row.item());
        Standing standing = access.standingOf(person);
        UUID committee = desk.committeeOf(item.meeting());
        if (!standing.chairs(committee) && !standing.runs(committee) && !isOriginator(standing, item)) {
            throw new NotPermitted(person, "take over amendment " + amendment);
        }
        Meeting meeting = desk.locked(item.meeting());
        Rule.checkAll(
                new AmendmentMustFitTheMotion(listing.motion(item).with(row).isPresent()));
        settle(meeting, amendment, AmendmentState.TAKEN_OVER, person);
    }

    private boolean isOriginator(Standing standing, AgendaItemRow item) {
        UUID proposal = item.proposal();
        return proposal != null && standing.coordinates(proposals.row(proposal).originator());
    }

    /** Whoever conducts finds that another one, adopted, leaves nothing of it to decide. */
    public void findSettled(UUID amendment, Actor.Person person) {
        AmendmentRow row = listing.row(amendment);
        Meeting meeting = desk.forChairOrOffice(meetingOf(row), person);
        settle(meeting, amendment, AmendmentState.SETTLED, person);
    }

    /** Puts an amendment at another place, from 0 on, in the order in which they are voted on. */
    public void move(UUID amendment, int place, Actor.Person person) {
        AmendmentRow row = listing.row(amendment);
        Meeting meeting = desk.forChairOrOffice(meetingOf(row), person);
        List<UUID> order = new ArrayList<>(
                amendments.on(row.item()).stream().map(AmendmentRow::id).toList());
        order.remove(amendment);
        order.add(Math.clamp(place, 0, order.size()), amendment);
        amendments.order(order);
        ordered(meeting, row.item(), person);
    }

    /** Puts the furthest-reaching first: the one that changes most of the motion. What is decided stays before them. */
    public void orderByReach(UUID item, Actor.Person person) {
        Meeting meeting = desk.forChairOrOffice(lookup.item(item).meeting(), person);
        List<AmendmentRow> all = amendments.on(item);
        List<UUID> order = new ArrayList<>(all.stream()
                .filter(row -> !row.state().isUndecided())
                .map(AmendmentRow::id)
                .toList());
        order.addAll(listing.motion(lookup.item(item)).byReach());
        amendments.order(order);
        ordered(meeting, item, person);
    }

    /**
     * The vote on an amendment begins; the module that votes has checked who may, and holds the meeting.
     *
     * @return the wording that is voted on
     */
    public String putToVote(UUID amendment, Actor actor) {
        AmendmentRow row = listing.row(amendment);
        Meeting meeting = desk.forChair(meetingOf(row), actor);
        checkOpen(meeting, row.item());
        AmendmentRow now = listing.row(amendment);
        Optional<String> wording = listing.motion(lookup.item(row.item())).with(now);
        Rule.checkAll(new AmendmentMustBeOpen(now.state()), new AmendmentMustFitTheMotion(wording.isPresent()));
        amendments.decide(amendment, AmendmentState.VOTING, clock.instant());
        settled(meeting, row, AmendmentState.VOTING, actor);
        return wording.orElseThrow();
    }

    /** The vote on an amendment is counted; one without a decision may be voted on again. The module that votes says so. */
    public void decided(UUID amendment, AmendmentState outcome, Actor.Procedure actor) {
        AmendmentRow row = listing.row(amendment);
        Meeting meeting = desk.locked(meetingOf(row));
        if (listing.row(amendment).state() == AmendmentState.VOTING) {
            amendments.decide(amendment, outcome, clock.instant());
            settled(meeting, row, outcome, actor);
        }
    }

    private void settle(Meeting meeting, UUID amendment, AmendmentState state, Actor.Person person) {
        AmendmentRow row = listing.row(amendment);
        if (row.state() == state) {
            return;
        }
        new AmendmentMustBeOpen(row.state()).check();
        amendments.decide(amendment, state, clock.instant());
        settled(meeting, row, state, person);
    }

    private Meeting forAuthorOrConductor(AmendmentRow row, Actor.Person person) {
        UUID id = meetingOf(row);
        return person.account().equals(row.account()) ? desk.locked(id) : desk.forChairOrOffice(id, person);
    }

    private void checkOpen(Meeting meeting, UUID item) {
        AgendaItem amended = meeting.agenda().item(item);
        ItemVoting votes = voting.getIfAvailable();
        ItemVoting.Stage stage = votes == null ? ItemVoting.Stage.NONE : votes.stageOf(item);
        Rule.checkAll(
                new MeetingMustBeRunning(meeting.state()),
                new OnlyMotionsMayBeAmended(amended.proposal() != null),
                new OnlyOpenItemMayBeAmended(amended.state()),
                new AmendmentMustComeBeforeTheVote(
                        stage == ItemVoting.Stage.VOTING || stage == ItemVoting.Stage.VOTED));
    }

    /** What the voting seat is called on which the person attends. */
    private Optional<String> votingSeat(Meeting meeting, Actor.Person person) {
        return meeting.attendance()
                .seatOf(person.account())
                .flatMap(seat -> committees.seatsOn(meeting.committee(), meeting.day()).stream()
                        .filter(row -> row.id().equals(seat) && row.voting())
                        .map(SeatRow::label)
                        .findFirst());
    }

    private void settled(Meeting meeting, AmendmentRow row, AmendmentState state, Actor actor) {
        desk.announce(new AmendmentSettled(
                meeting.id(), meeting.committee(), row.item(), row.id(), state, isClosed(meeting, row.item()), actor));
    }

    private void ordered(Meeting meeting, UUID item, Actor actor) {
        desk.announce(new AmendmentsOrdered(meeting.id(), meeting.committee(), item, isClosed(meeting, item), actor));
    }

    private static boolean isClosed(Meeting meeting, UUID item) {
        return meeting.agenda().item(item).closed();
    }

    private UUID meetingOf(AmendmentRow row) {
        return lookup.item(row.item()).meeting();
    }
}
