package org.conclusum.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.SeatRow;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.rules.NobodyDecidesOnTheOwnConflict;
import org.conclusum.meetings.rules.PersonMustFillTheSeat;
import org.conclusum.meetings.rules.ReasonMustBeGiven;
import org.springframework.stereotype.Component;

/**
 * The question whether a person has a conflict of interest, from the first word on it to the decision of the others: the
 * same on an item of an agenda and in a circular. Who may say what is checked by whoever asks; each word answers what the
 * record now says, or nothing where it says the same as before.
 */
@Component
public class ConflictQuestions {

    private final Conflicts conflicts;
    private final AccountDirectory accounts;
    private final Clock clock;

    ConflictQuestions(Conflicts conflicts, AccountDirectory accounts, Clock clock) {
        this.conflicts = conflicts;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Those on a matter, in the order in which they came up. */
    public List<ConflictRow> on(UUID matter) {
        return conflicts.on(matter);
    }

    public ConflictRow get(UUID conflict) {
        return conflicts.find(conflict).orElseThrow(() -> new NotFound(Subject.Kind.MEETING, conflict));
    }

    /** The accounts that do not take part in a matter. */
    public Set<UUID> excludedFrom(UUID matter) {
        return conflicts.excludedFrom(matter);
    }

    /** A person's own word; it goes before what another raised. */
    public Optional<ConflictRow> declared(ConflictMatter matter, UUID seat, String reason, Actor.Person person) {
        return record(matter, seat, person.account(), ConflictState.SELF_DECLARED, reason.strip(), person);
    }

    /** Somebody else's word on who fills one of these seats. */
    public Optional<ConflictRow> raised(
            ConflictMatter matter, List<SeatRow> seats, UUID seat, UUID account, String reason, Actor.Person person) {
        Rule.checkAll(new ReasonMustBeGiven(reason), new PersonMustFillTheSeat(seats, seat, account));
        return record(matter, seat, account, ConflictState.RAISED, reason.strip(), person);
    }

    /** What the others have decided, as the chair records it. */
    public Optional<ConflictRow> decided(
            ConflictMatter matter, ConflictRow conflict, boolean excluded, Actor.Person chair) {
        ConflictState decided = excluded ? ConflictState.DECIDED : ConflictState.REJECTED;
        Rule.checkAll(new NobodyDecidesOnTheOwnConflict(conflict.account(), chair.account()));
        return conflict.state() == decided
                ? Optional.empty()
                : Optional.of(save(
                        matter,
                        new ConflictRow(
                                conflict.id(),
                                conflict.matter(),
                                conflict.seat(),
                                conflict.account(),
                                conflict.person(),
                                decided,
                                conflict.reason(),
                                conflict.raisedBy(),
                                conflict.raisedAt(),
                                chair.name())));
    }

    /** Settled questions stay as they are. */
    private Optional<ConflictRow> record(
            ConflictMatter matter, UUID seat, UUID account, ConflictState state, String reason, Actor.Person person) {
        Optional<ConflictRow> known = conflicts.on(matter.id()).stream()
                .filter(row -> row.account().equals(account))
                .findFirst();
        boolean settles = state == ConflictState.SELF_DECLARED
                && known.filter(row -> row.state() == ConflictState.RAISED).isPresent();
        if (known.isPresent() && !settles) {
            return Optional.empty();
        }
        return Optional.of(save(
                matter,
                new ConflictRow(
                        known.map(ConflictRow::id).orElseGet(UUID::randomUUID),
                        matter.id(),
                        seat,
                        account,
                        Objects.requireNonNull(
                                        accounts.findAll(List.of(account)).get(account))
                                .displayName(),
                        state,
                        reason,
                        person.name(),
                        clock.instant(),
                        null)));
    }

    private ConflictRow save(ConflictMatter matter, ConflictRow row) {
        conflicts.save(matter, row, clock.instant());
        return row;
    }
}
