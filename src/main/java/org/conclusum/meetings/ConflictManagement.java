package org.conclusum.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.Standing;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.rules.ConflictMustBeSettledBeforeTheVote;
import org.conclusum.meetings.rules.NobodyDecidesOnTheOwnConflict;
import org.conclusum.meetings.rules.OnlyOpenItemMayHaveConflicts;
import org.conclusum.meetings.rules.PersonMustFillTheSeat;
import org.conclusum.meetings.rules.ReasonMustBeGiven;
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
    private final Conflicts conflicts;
    private final CommitteeAccess access;
    private final CommitteeDirectory committees;
    private final AccountDirectory accounts;
    private final ObjectProvider<ItemVoting> voting;
    private final Clock clock;

    ConflictManagement(
            MeetingDesk desk,
            MeetingLookup lookup,
            Conflicts conflicts,
            CommitteeAccess access,
            CommitteeDirectory committees,
            AccountDirectory accounts,
            ObjectProvider<ItemVoting> voting,
            Clock clock) {
        this.desk = desk;
        this.lookup = lookup;
        this.conflicts = conflicts;
        this.access = access;
        this.committees = committees;
        this.accounts = accounts;
        this.voting = voting;
        this.clock = clock;
    }

    /** The member or substitute of a seat declares the own conflict; a reason may be given. */
    public void declare(UUID itemId, UUID seat, String reason, Actor.Person person) {
        Meeting meeting = desk.locked(lookup.item(itemId).meeting());
        if (!fills(meeting, seat, person.account())) {
            throw new NotPermitted(person, "declare a conflict for seat " + seat);
        }
        checkOpen(itemId);
        record(meeting, itemId, seat, person.account(), ConflictState.SELF_DECLARED, reason.strip(), person);
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
        Rule.checkAll(new ReasonMustBeGiven(reason), new PersonMustFillTheSeat(seatsOf(meeting), seat, account));
        record(meeting, itemId, seat, account, ConflictState.RAISED, reason.strip(), person);
    }

    /** The chair records what the others have decided. Deciding the same twice changes nothing. */
    public void decide(UUID conflictId, boolean excluded, Actor.Person person) {
        ConflictRow conflict =
                conflicts.find(conflictId).orElseThrow(() -> new NotFound(Subject.Kind.MEETING, conflictId));
        Meeting meeting = desk.forChair(lookup.item(conflict.item()).meeting(), person);
        ConflictState decided = excluded ? ConflictState.DECIDED : ConflictState.REJECTED;
        checkOpen(conflict.item());
        Rule.checkAll(new NobodyDecidesOnTheOwnConflict(conflict.account(), person.account()));
        if (conflict.state() == decided) {
            return;
        }
        save(
                meeting,
                new ConflictRow(
                        conflict.id(),
                        conflict.item(),
                        conflict.seat(),
                        conflict.account(),
                        conflict.person(),
                        decided,
                        conflict.reason(),
                        conflict.raisedBy(),
                        conflict.raisedAt(),
                        person.name()),
                person);
    }

    /** Settled questions stay as they are; a person's own word goes before what another raised. */
    private void record(
            Meeting meeting,
            UUID item,
            UUID seat,
            UUID account,
            ConflictState state,
            String reason,
            Actor.Person person) {
        Optional<ConflictRow> known = conflicts.on(item).stream()
                .filter(row -> row.account().equals(account))
                .findFirst();
        boolean settles = state == ConflictState.SELF_DECLARED
                && known.filter(row -> row.state() == ConflictState.RAISED).isPresent();
        if (known.isPresent() && !settles) {
            return;
        }
        save(
                meeting,
                new ConflictRow(
                        known.map(ConflictRow::id).orElseGet(UUID::randomUUID),
                        item,
                        seat,
                        account,
                        Objects.requireNonNull(
                                        accounts.findAll(List.of(account)).get(account))
                                .displayName(),
                        state,
                        reason,
                        person.name(),
                        clock.instant(),
                        null),
                person);
    }

    private void save(Meeting meeting, ConflictRow row, Actor actor) {
        conflicts.save(row, clock.instant());
        AgendaItemRow item = lookup.item(row.item());
        desk.announce(new ConflictRecorded(
                meeting.id(),
                meeting.committee(),
                row.item(),
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
