package org.conclusum.worklist.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.worklist.AbsentColleagues;
import org.conclusum.worklist.CaseRow;
import org.conclusum.worklist.PeopleAtWork;
import org.conclusum.worklist.casework.rules.RecipientMustSeeTheCase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives tasks on a case that no model foresees, and ends them. The office of the committee gives; whoever was asked, one
 * of the group, or the substitute of an absent person does it and says what came of it.
 */
@Service
@Transactional
public class TaskManagement {

    private final AssignedTasks tasks;
    private final Cases cases;
    private final PeopleAtWork people;
    private final AbsentColleagues absences;
    private final AccountDirectory accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskManagement(
            AssignedTasks tasks,
            Cases cases,
            PeopleAtWork people,
            AbsentColleagues absences,
            AccountDirectory accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.people = people;
        this.absences = absences;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The office of the committee gives a task on a case.
     *
     * @throws NotFound where the office may not see the case
     */
    public UUID give(NewTask task, Actor.Person office) {
        CaseRow about = officeCase(task.about(), office);
        requireRecipient(task.to(), about);
        AssignedTask given = AssignedTask.given(
                task, about.committee(), office, LocalDate.ofInstant(clock.instant(), LegalTime.ZONE), clock.instant());
        tasks.add(given);
        events.publishEvent(new TaskGiven(
                given.id(), task.about().kind(), task.about().id(), name(task.to()), about.closed(), office));
        return given.id();
    }

    /** Ends a task with what came of it. */
    public void done(UUID id, String outcome, long expected, Actor.Person person) {
        AssignedTask task = found(id);
        CaseRow about = cases.get(task.about(), person);
        UUID holder = task.holder();
        boolean instead = task.open()
                && holder != null
                && !holder.equals(person.account())
                && absences.of(person.account()).contains(holder);
        boolean own = person.account().equals(holder)
                || (holder == null
                        && task.group() != null
                        && people.groupsOf(person).contains(task.group()));
        if (!own && !instead) {
            throw new NotFound(Subject.Kind.SYSTEM, id.toString());
        }
        task.requireVersion(expected);
        AccountRow absent = instead && holder != null ? accounts.find(holder).orElseThrow() : null;
        tasks.update(task.done(outcome, absent, person, clock.instant()));
        events.publishEvent(new TaskDone(
                id,
                task.about().kind(),
                task.about().id(),
                absent == null ? null : absent.id(),
                absent == null ? null : absent.displayName(),
                about.closed(),
                person));
    }

    /** The office takes a task back, with the reason. */
    public void withdraw(UUID id, String reason, long expected, Actor.Person office) {
        AssignedTask task = found(id);
        CaseRow about = officeCase(task.about(), office);
        task.requireVersion(expected);
        tasks.update(task.withdrawn(reason, office, clock.instant()));
        events.publishEvent(
                new TaskWithdrawn(id, task.about().kind(), task.about().id(), reason.strip(), about.closed(), office));
    }

    /** One of the group takes it on. */
    void take(UUID id, Actor.Person person) {
        AssignedTask task = waiting(id, person);
        if (task.holder() != null && !person.account().equals(task.holder())) {
            throw new ChangedMeanwhile(nameOf(task.holder()), clock.instant());
        }
        tasks.update(task.heldBy(person.account()));
        taken(task, false, person);
    }

    /** Whoever took it on gives it back to the group. */
    void giveBack(UUID id, Actor.Person person) {
        AssignedTask task = waiting(id, person);
        if (task.group() == null || !person.account().equals(task.holder())) {
            throw new NotPermitted(person, "give back task " + id);
        }
        tasks.update(task.heldBy(null));
        taken(task, true, person);
    }

    /** Whoever has it gives it to a colleague. */
    void passOn(UUID id, UUID to, Actor.Person person) {
        AssignedTask task = waiting(id, person);
        if ((task.holder() != null && !person.account().equals(task.holder()))
                || !candidates(task, person.account()).contains(to)) {
            throw new NotPermitted(person, "pass on task " + id + " to " + to);
        }
        CaseRow about = cases.get(task.about(), person);
        tasks.update(task.heldBy(to));
        events.publishEvent(
                new TaskPassedOn(id, task.about().kind(), task.about().id(), to, about.closed(), person));
    }

    /** The office gives it from one person to another. */
    void reassign(UUID id, UUID from, UUID to, Actor.Person office) {
        AssignedTask task = found(id);
        officeCase(task.about(), office);
        if (!from.equals(task.holder()) || !task.open()) {
            throw new ChangedMeanwhile(task.holder() == null ? "" : nameOf(task.holder()), clock.instant());
        }
        Rule.checkAll(new RecipientMustSeeTheCase(candidates(task, from).contains(to)));
        tasks.update(task.heldBy(to));
    }

    /** Who may have it beside this person: the others of the group, else those around the committee who see the case. */
    Set<UUID> candidates(AssignedTask task, UUID beside) {
        Set<UUID> all = new HashSet<>(
                task.group() == null ? people.peopleOf(task.committee()) : people.members(new WorkGroup(task.group())));
        all.remove(beside);
        return all;
    }

    private void requireRecipient(Recipient to, CaseRow about) {
        boolean takesPart =
                switch (to) {
                    case Recipient.Group group ->
                        people.groupsOf(about.committee()).contains(group.group());
                    case Recipient.Person person ->
                        people.peopleOf(about.committee()).contains(person.account())
                                && accounts.find(person.account())
                                        .filter(AccountRow::enabled)
                                        .map(row -> new Actor.Person(row.id(), row.displayName()))
                                        .filter(reader -> cases.visible(List.of(about.subject()), reader)
                                                .containsKey(about.subject().id()))
                                        .isPresent();
                };
        Rule.checkAll(new RecipientMustSeeTheCase(takesPart));
    }

    /** The case, where the person's office runs its committee; to those who may not see it there is none. */
    private CaseRow officeCase(Subject subject, Actor.Person office) {
        CaseRow about = cases.get(subject, office);
        if (!people.runBy(office).contains(about.committee())) {
            throw new NotPermitted(office, "arrange work on " + subject);
        }
        return about;
    }

    /** The task, where it waits for somebody like this person. */
    private AssignedTask waiting(UUID id, Actor.Person person) {
        AssignedTask task = found(id);
        boolean mine = person.account().equals(task.holder())
                || (task.group() != null && people.groupsOf(person).contains(task.group()));
        if (!mine) {
            throw new NotFound(Subject.Kind.SYSTEM, id.toString());
        }
        return task;
    }

    private AssignedTask found(UUID id) {
        return tasks.find(id).orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id.toString()));
    }

    private void taken(AssignedTask task, boolean back, Actor.Person person) {
        CaseRow about = cases.get(task.about(), person);
        events.publishEvent(
                new TaskTaken(task.id(), task.about().kind(), task.about().id(), back, about.closed(), person));
    }

    private String nameOf(@Nullable UUID account) {
        return account == null
                ? ""
                : accounts.find(account).map(AccountRow::displayName).orElse("");
    }

    private static String name(Recipient to) {
        return switch (to) {
            case Recipient.Group group -> group.group().id();
            case Recipient.Person person -> person.account().toString();
        };
    }
}
