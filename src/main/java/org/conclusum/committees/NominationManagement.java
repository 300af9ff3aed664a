package org.conclusum.committees;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.committees.structure.AnswerDayMustLieAhead;
import org.conclusum.committees.structure.CommitteeMustNotBeDissolved;
import org.conclusum.committees.structure.NominationMustBeAnswered;
import org.conclusum.committees.structure.OneNominationAtATime;
import org.conclusum.identity.AccountNaming;
import org.conclusum.identity.NamedAccount;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names delegates for seats: the office asks, a municipality's coordinator answers or proposes a change of its own, and
 * the office records. For education actors the office answers.
 */
@Service
@Transactional
public class NominationManagement {

    private static final int DAYS_AFTER_RETURN = 14;

    private final Nominations nominations;
    private final SeatBook seats;
    private final SeatManagement seatManagement;
    private final CommitteeDirectory committees;
    private final CommitteeAccess access;
    private final AccountNaming accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NominationManagement(
            Nominations nominations,
            SeatBook seats,
            SeatManagement seatManagement,
            CommitteeDirectory committees,
            CommitteeAccess access,
            AccountNaming accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.nominations = nominations;
        this.seats = seats;
        this.seatManagement = seatManagement;
        this.committees = committees;
        this.access = access;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** The office asks for delegates of a seat from a day on, to be named by another day. */
    public UUID ask(UUID seat, LocalDate from, LocalDate due, Actor actor) {
        UUID committee = seats.committeeOf(seat);
        access.requireStructure(actor, committee);
        SeatHistory history = seats.locked(seat);
        Rule.checkAll(
                new CommitteeMustNotBeDissolved(committees.get(committee)),
                new AnswerDayMustLieAhead(due, today()),
                new OneNominationAtATime(history.label(), isNamedFor(history)));
        return ask(history, NominationOccasion.CHANGE, from, due, actor).id();
    }

    /** The coordinator of a municipality proposes to fill its own seat anew from a day on. */
    public UUID propose(UUID seat, List<Nominee> people, LocalDate from, String because, Actor actor) {
        String ags = seats.history(seat).ags();
        if (ags == null || !access.standingOf(actor).coordinates(ags)) {
            throw new NotPermitted(actor, "propose for seat " + seat);
        }
        return begin(seats.locked(seat), people, from, because, actor);
    }

    /** The office fills a seat anew from a day on, by name; answers the accounts that were opened for it. */
    public List<NamedAccount> change(UUID seat, List<Nominee> people, LocalDate from, String because, Actor actor) {
        access.requireStructure(actor, seats.committeeOf(seat));
        return record(begin(seats.locked(seat), people, from, because, actor), actor);
    }

    /** The answer: the delegate first, then the substitutes in their order. */
    public void name(UUID id, List<Nominee> people, Actor actor) {
        Nomination nomination = forNaming(id, actor);
        boolean again = nomination.state() == NominationState.NAMED;
        nomination.name(people, seats.history(nomination.seat()).label(), actor, now());
        if (!again) {
            announce(new DelegatesNamed(nomination.committee(), id, nomination.seat(), actor));
        }
    }

    /** The office asks to name anew. */
    public void returnForNaming(UUID id, String because, Actor actor) {
        Nomination nomination = forOffice(id, actor);
        nomination.returnForNaming(because, today().plusDays(DAYS_AFTER_RETURN));
        announce(new DelegatesReturned(
                nomination.committee(), id, nomination.seat(), nomination.asked(), nomination.due(), actor));
    }

    /** The office records what was named; answers the accounts that were opened for it, each with its first password. */
    public List<NamedAccount> record(UUID id, Actor actor) {
        Nomination nomination = forOffice(id, actor);
        new NominationMustBeAnswered(nomination.state() == NominationState.NAMED).check();
        List<NamedAccount> opened = new ArrayList<>();
        List<UUID> people = new ArrayList<>();
        for (Nominee nominee : nomination.nominees()) {
            UUID account = nominee.account();
            if (account == null) {
                NamedAccount named =
                        accounts.open(nominee.name(), Objects.requireNonNullElse(nominee.email(), ""), actor);
                if (named.isNew()) {
                    opened.add(named);
                }
                account = named.account();
            }
            people.add(account);
        }
        seatManagement.fill(
                nomination.seat(),
                new Occupancy(people.getFirst(), people.subList(1, people.size())),
                nomination.validFrom(),
                "");
        nomination.record(people, actor, now());
        announce(new DelegatesRecorded(nomination.committee(), id, nomination.seat(), nomination.validFrom(), actor));
        return List.copyOf(opened);
    }

    /** The office no longer asks. */
    public void withdraw(UUID id, Actor actor) {
        Nomination nomination = forOffice(id, actor);
        nomination.lapse(actor, now());
        announce(new NominationLapsed(nomination.committee(), id, nomination.seat(), actor));
    }

    /** A step: reminds whoever was asked. */
    public void remind(UUID id, Actor actor) {
        Nomination nomination = forOffice(id, actor);
        if (nomination.state() == NominationState.ASKED) {
            announce(new NominationReminded(
                    nomination.committee(), id, nomination.seat(), nomination.asked(), nomination.due(), actor));
        }
    }

    /** A step: tells the office that nobody has answered in time. */
    public void escalate(UUID id, Actor actor) {
        Nomination nomination = forOffice(id, actor);
        if (nomination.state() == NominationState.ASKED) {
            announce(new NominationEscalated(nomination.committee(), id, nomination.seat(), nomination.due(), actor));
        }
    }

    /** Asks for each seat that nobody is asked for yet; answers all that are open for this occasion. */
    List<UUID> askAll(
            CommitteeRow committee,
            List<UUID> all,
            NominationOccasion occasion,
            LocalDate from,
            LocalDate due,
            Actor actor) {
        Map<UUID, Nomination> open = nominations.openIn(committee.id()).stream()
                .collect(Collectors.toMap(Nomination::seat, Function.identity()));
        List<UUID> asked = new ArrayList<>();
        for (UUID seat : all) {
            Nomination present = open.get(seat);
            if (present == null) {
                asked.add(ask(seats.history(seat), occasion, from, due, actor).id());
            } else if (present.occasion() == occasion) {
                asked.add(present.id());
            }
        }
        return List.copyOf(asked);
    }

    /** Gives up what is open in a committee; answers how many had not answered. */
    int giveUp(UUID committee, Actor actor) {
        List<Nomination> open = nominations.openIn(committee);
        long unanswered = open.stream()
                .filter(nomination -> nomination.state() == NominationState.ASKED)
                .count();
        open.forEach(nomination -> nomination.lapse(actor, now()));
        nominations.flush();
        open.forEach(nomination ->
                events.publishEvent(new NominationLapsed(committee, nomination.id(), nomination.seat(), actor)));
        return (int) unanswered;
    }

    private UUID begin(SeatHistory seat, List<Nominee> people, LocalDate from, String because, Actor actor) {
        Rule.checkAll(
                new CommitteeMustNotBeDissolved(committees.get(seat.committee())),
                new OneNominationAtATime(seat.label(), isNamedFor(seat)));
        Nomination nomination = new Nomination(
                seat.committee(), seat.seat(), NominationOccasion.CHANGE, askedFor(seat), from, today(), now());
        nomination.propose(people, seat.label(), because, actor, now());
        nominations.save(nomination);
        announce(new ChangeProposed(seat.committee(), nomination.id(), seat.seat(), from, actor));
        return nomination.id();
    }

    private Nomination ask(SeatHistory seat, NominationOccasion occasion, LocalDate from, LocalDate due, Actor actor) {
        Nomination nomination = nominations.save(
                new Nomination(seat.committee(), seat.seat(), occasion, askedFor(seat), from, due, now()));
        announce(new DelegatesRequested(
                seat.committee(), nomination.id(), seat.seat(), occasion, nomination.asked(), due, actor));
        return nomination;
    }

    /** Who names for this seat: its municipality's coordinators, or for an education actor the offices. */
    private String askedFor(SeatHistory seat) {
        String ags = seat.ags();
        return ags != null
                ? WorkGroup.coordinatorOf(ags).id()
                : committees.officesOf(seat.committee()).stream()
                        .map(WorkGroup::id)
                        .collect(Collectors.joining(","));
    }

    private boolean isNamedFor(SeatHistory seat) {
        return nominations.openIn(seat.committee()).stream()
                .anyMatch(nomination -> nomination.seat().equals(seat.seat()));
    }

    private Nomination forOffice(UUID id, Actor actor) {
        access.requireStructure(actor, find(id).committee());
        return nominations.lock(id).orElseThrow(() -> new NotFound(Subject.Kind.COMMITTEE, id));
    }

    private Nomination forNaming(UUID id, Actor actor) {
        Nomination found = find(id);
        Standing standing = access.standingOf(actor);
        String ags = seats.history(found.seat()).ags();
        if (!standing.shapes(found.committee()) && !isOwn(standing, ags)) {
            throw new NotPermitted(actor, "name delegates for seat " + found.seat());
        }
        return nominations.lock(id).orElseThrow(() -> new NotFound(Subject.Kind.COMMITTEE, id));
    }

    private static boolean isOwn(Standing standing, @Nullable String ags) {
        return ags != null && standing.coordinates(ags);
    }

    private Nomination find(UUID id) {
        return nominations.findById(id).orElseThrow(() -> new NotFound(Subject.Kind.COMMITTEE, id));
    }

    private void announce(DomainEvent event) {
        nominations.flush();
        events.publishEvent(event);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant();
    }
}
