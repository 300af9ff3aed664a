package org.conclusum.worklist.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.worklist.PeopleAtWork;
import org.conclusum.worklist.handover.rules.AbsencesMustNotOverlap;
import org.conclusum.worklist.handover.rules.HandoverMustHaveAnEnd;
import org.conclusum.worklist.handover.rules.SubstituteMustBeAColleague;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People hand their work over for a time; for one who is ill the office does it. */
@Service
@Transactional
public class HandoverManagement {

    private final Handovers handovers;
    private final PeopleAtWork people;
    private final AccountDirectory accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandoverManagement(
            Handovers handovers,
            PeopleAtWork people,
            AccountDirectory accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handovers = handovers;
        this.people = people;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this person arranges the work of others too. */
    @Transactional(readOnly = true)
    public boolean arrangesForOthers(Actor.Person person) {
        return people.groupsOf(person).stream()
                .anyMatch(group -> new WorkGroup(group).kind().equals("office"));
    }

    /** What is handed over from or to this person, today or later. */
    @Transactional(readOnly = true)
    public List<Handover> concerning(Actor.Person person) {
        return handovers.concerning(person.account());
    }

    /** Those whose work the person's office arranges and who are or will be absent. */
    @Transactional(readOnly = true)
    public List<Handover> arrangedBy(Actor.Person office) {
        return handovers.of(people.arrangedBy(office));
    }

    /** Whose work can be handed over by this person: the own, and an office that of those around its committees. */
    @Transactional(readOnly = true)
    public List<AccountRow> absentees(Actor.Person person) {
        Set<UUID> all = new HashSet<>(people.arrangedBy(person));
        all.add(person.account());
        return byName(all);
    }

    /** Who could do this person's work. */
    @Transactional(readOnly = true)
    public List<AccountRow> substitutes(UUID absent, Actor.Person person) {
        requireSay(absent, person);
        return byName(people.colleaguesOf(absent));
    }

    /** Hands the work of a person over from the first to the last of these days. */
    public UUID handOver(UUID absent, UUID substitute, LocalDate from, LocalDate until, Actor.Person person) {
        requireSay(absent, person);
        Rule.checkAll(
                new HandoverMustHaveAnEnd(!until.isBefore(from) && !until.isBefore(handovers.today())),
                new SubstituteMustBeAColleague(people.colleaguesOf(absent).contains(substitute)),
                new AbsencesMustNotOverlap(!handovers.isAbsent(absent, from, until)));
        AccountRow missing = account(absent);
        AccountRow stands = account(substitute);
        Handover entered = new Handover(
                UUID.randomUUID(),
                absent,
                missing.displayName(),
                substitute,
                stands.displayName(),
                from,
                until,
                person.name(),
                clock.instant());
        handovers.add(entered);
        events.publishEvent(new HandoverEntered(
                entered.id(), absent, entered.absent(), substitute, entered.substitute(), from, until, person));
        return entered.id();
    }

    /** The work goes back to whoever handed it over, from now on. */
    public void end(UUID id, Actor.Person person) {
        Handover handover = handovers.find(id).orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id.toString()));
        if (!person.account().equals(handover.absentId())
                && !people.arrangedBy(person).contains(handover.absentId())) {
            throw new NotFound(Subject.Kind.SYSTEM, id.toString());
        }
        if (!handovers.end(id, handovers.today().minusDays(1))) {
            throw new NotFound(Subject.Kind.SYSTEM, id.toString());
        }
        events.publishEvent(new HandoverEnded(
                id, handover.absentId(), handover.absent(), handover.substituteId(), handover.substitute(), person));
    }

    private void requireSay(UUID absent, Actor.Person person) {
        if (!person.account().equals(absent) && !people.arrangedBy(person).contains(absent)) {
            throw new NotPermitted(person, "hand over the work of " + absent);
        }
    }

    private List<AccountRow> byName(Set<UUID> ids) {
        return accounts.findAll(ids).values().stream()
                .filter(AccountRow::enabled)
                .sorted(Comparator.comparing(AccountRow::displayName))
                .toList();
    }

    private AccountRow account(UUID id) {
        return accounts.find(id).filter(AccountRow::enabled).orElseThrow(() -> new NotFound(Subject.Kind.ACCOUNT, id));
    }
}
