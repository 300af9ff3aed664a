package org.conclusum.meetings;

import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.meetings.rules.ConflictMustBeSettledBeforeTheVote;
import org.conclusum.meetings.rules.OnlyOpenItemMayHaveConflicts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conflicts of interest: a member declares the own one, another member, the chair or the office raises it, the others decide
 * and the chair records it. Who is excluded leaves for debate and vote; a substitute free of conflict may take the seat.
 */
@Service
@Transactional
public class ConflictManagement {

    private final MeetingDesk desk;
    private final MeetingLookup lookup;
    private final ConflictQuestions questions;
    private final CommitteeAccess access;
    private final CommitteeDirectory committees;
    private final ObjectProvider<ItemVoting> voting;

    ConflictManagement(
            MeetingDesk desk,
            MeetingLookup lookup,
            ConflictQuestions questions,
            CommitteeAccess access,
            CommitteeDirectory committees,
            ObjectProvider<ItemVoting> voting) {
        this.desk = desk;
        this.lookup = lookup;
        this.questions = questions;
        this.access = access;
        this.committees = committees;
        this.voting = voting;
    }

    /** The member or substitute of a seat declares the own conflict; a reason may be given. */
    public void declare(UUID itemId, UUID seat, String reason, Actor.Person person) {
        Meeting meeting = desk.locked(lookup.item(itemId).meeting());
        if (!fills(meeting, seat, person.account())) {
            throw new NotPermitted(person, "declare a conflict for seat " + seat);
        }
        checkOpen(itemId);
        questions
                .declared(ConflictMatter.ofItem(itemId), seat, reason, person)
                .ifPresent(row -> announce(meeting, row, person));
    }

    /** Another member, the chair or the office raises the conflict of who sits on a seat. */
    public void raise(UUID itemId, UUID seat, UUID account, String reason, Actor.Person person) {
        UUID id = lookup.item(itemId).meeting();
        Standing standing = access.standingOf(person);
        UUID committee = desk.committeeOf(id);
        if (!standing.chairs(committee)
                && !standing.runs(committee)
                && !standing.seated().contains(committee)) {
            throw new NotPermitted(person, "raise a conflict in committee " + committee);
        }
        Meeting meeting = desk.locked(id);
        checkOpen(itemId);
        questions
                .raised(ConflictMatter.ofItem(itemId), seatsOf(meeting), seat, account, reason, person)
                .ifPresent(row -> announce(meeting, row, person));
    }

    /** The chair records what the others have decided. Deciding the same twice changes nothing. */
    public void decide(UUID conflictId, boolean excluded, Actor.Person person) {
        ConflictRow conflict = questions.get(conflictId);
        Meeting meeting = desk.forChair(lookup.item(conflict.matter()).meeting(), person);
        checkOpen(conflict.matter());
        questions
                .decided(ConflictMatter.ofItem(conflict.matter()), conflict, excluded, person)
                .ifPresent(row -> announce(meeting, row, person));
    }

    private void announce(Meeting meeting, ConflictRow row, Actor actor) {
        AgendaItemRow item = lookup.item(row.matter());
        desk.announce(new ConflictRecorded(
                meeting.id(),
                meeting.committee(),
                row.matter(),
                item.proposal(),
                row.seat(),
                row.account(),
                row.state(),
                item.closed(),
                actor));
    }

    private void checkOpen(UUID itemId) {
        ItemVoting votes = voting.getIfAvailable();
        ItemVoting.Stage stage = votes == null ? ItemVoting.Stage.NONE : votes.stageOf(itemId);
        Rule.checkAll(
                new OnlyOpenItemMayHaveConflicts(lookup.item(itemId).state()),
                new ConflictMustBeSettledBeforeTheVote(stage == ItemVoting.Stage.VOTING));
    }

    private boolean fills(Meeting meeting, UUID seat, UUID account) {
        return seatsOf(meeting).stream().anyMatch(row -> row.id().equals(seat) && row.isFilledBy(account));
    }

    private List<SeatRow> seatsOf(Meeting meeting) {
        return committees.seatsOn(meeting.committee(), meeting.day());
    }
}
