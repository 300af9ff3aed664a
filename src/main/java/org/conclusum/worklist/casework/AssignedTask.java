package org.conclusum.worklist.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.conclusum.identity.AccountRow;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.worklist.casework.rules.AssignedTaskMustBeOpen;
import org.conclusum.worklist.casework.rules.AssignedTaskMustNotBeDueInThePast;
import org.conclusum.worklist.casework.rules.AssignedTaskMustSayWhatToDo;
import org.conclusum.worklist.casework.rules.OutcomeMustBeTold;
import org.jspecify.annotations.Nullable;

/**
 * A task that an office gave to somebody on a case (Auftrag), from then until it is done or withdrawn.
 *
 * @param group the work group that was asked, or null where it was one person
 * @param holder who has it; null where nobody of the group has taken it on
 * @param version counts the changes, for the optimistic lock
 * @param absent the person in whose place it was done, or null
 * @param outcome what came of it, or why it was withdrawn
 */
public record AssignedTask(
        UUID id,
        Subject about,
        UUID committee,
        String title,
        String note,
        @Nullable LocalDate due,
        @Nullable String group,
        @Nullable UUID holder,
        TaskState state,
        long version,
        Doer giver,
        Instant givenAt,
        @Nullable Doer ender,
        @Nullable Doer absent,
        @Nullable Instant endedAt,
        String outcome) {

    /** A person with the name at the time. */
    public record Doer(UUID account, String name) {
        static Doer of(Actor.Person person) {
            return new Doer(person.account(), person.name());
        }
    }

    static AssignedTask given(NewTask task, UUID committee, Actor.Person giver, LocalDate today, Instant now) {
        Rule.checkAll(
                new AssignedTaskMustSayWhatToDo(!task.title().isBlank()),
                new AssignedTaskMustNotBeDueInThePast(
                        task.due() == null || !task.due().isBefore(today)));
        return new AssignedTask(
                UUID.randomUUID(),
                task.about(),
                committee,
                task.title().strip(),
                task.note().strip(),
                task.due(),
                task.to() instanceof Recipient.Group group ? group.group().id() : null,
                task.to() instanceof Recipient.Person person ? person.account() : null,
                TaskState.OPEN,
                0,
                Doer.of(giver),
                now,
                null,
                null,
                null,
                "");
    }

    public boolean open() {
        return state == TaskState.OPEN;
    }

    /** Whether it waits for this person: the one who has it, or a group that the person belongs to. */
    boolean waitsFor(UUID account, Set<String> groups) {
        return open() && (holder == null ? group != null && groups.contains(group) : holder.equals(account));
    }

    /** Somebody else has it from now on; nobody in particular where the next is null and a group was asked. */
    AssignedTask heldBy(@Nullable UUID next) {
        Rule.checkAll(new AssignedTaskMustBeOpen(open()));
        return new AssignedTask(
                id,
                about,
                committee,
                title,
                note,
                due,
                group,
                next,
                state,
                version + 1,
                giver,
                givenAt,
                null,
                null,
                null,
                "");
    }

    /** Done, by the one who had it, one of the group, or the substitute of an absent person. */
    AssignedTask done(String result, @Nullable AccountRow insteadOf, Actor.Person by, Instant now) {
        Rule.checkAll(new AssignedTaskMustBeOpen(open()), new OutcomeMustBeTold(!result.isBlank()));
        Doer missing = insteadOf == null ? null : new Doer(insteadOf.id(), insteadOf.displayName());
        return ended(TaskState.DONE, result, missing, by, now);
    }

    AssignedTask withdrawn(String reason, Actor.Person by, Instant now) {
        Rule.checkAll(new AssignedTaskMustBeOpen(open()), new OutcomeMustBeTold(!reason.isBlank()));
        return ended(TaskState.WITHDRAWN, reason, null, by, now);
    }

    private AssignedTask ended(TaskState end, String words, @Nullable Doer missing, Actor.Person by, Instant now) {
        return new AssignedTask(
                id,
                about,
                committee,
                title,
                note,
                due,
                group,
                holder,
                end,
                version + 1,
                giver,
                givenAt,
                Doer.of(by),
                missing,
                now,
                words.strip());
    }

    /** Refuses a change of what has changed since the page was opened. */
    AssignedTask requireVersion(long expected) {
        if (version != expected) {
            Doer last = ender == null ? giver : ender;
            throw new ChangedMeanwhile(last.name(), endedAt == null ? givenAt : endedAt);
        }
        return this;
    }
}
