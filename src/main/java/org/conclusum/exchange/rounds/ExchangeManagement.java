package org.conclusum.exchange.rounds;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.exchange.PracticeListing;
import org.conclusum.exchange.rules.PracticeMustBePublished;
import org.conclusum.exchange.rules.RoundTextMustBeGiven;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.conclusum.resolutions.AgreedMeasureManagement;
import org.conclusum.resolutions.Agreement;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with a round of exchange; each command checks the permission first. */
@Service
@Transactional
public class ExchangeManagement {

    private static final int LONGEST_NOTE = 2000;

    private final ExchangeRounds rounds;
    private final GuestBook guests;
    private final RoundAccess access;
    private final CommitteeDirectory committees;
    private final PracticeListing practices;
    private final AgreedMeasureManagement measures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExchangeManagement(
            ExchangeRounds rounds,
            GuestBook guests,
            RoundAccess access,
            CommitteeDirectory committees,
            PracticeListing practices,
            AgreedMeasureManagement measures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.guests = guests;
        this.access = access;
        this.committees = committees;
        this.practices = practices;
        this.measures = measures;
        this.events = events;
        this.clock = clock;
    }

    /** Calls for topics; the office of the committee may. A committee across regions makes it a round of all. */
    public UUID call(
            UUID committee,
            String title,
            Instant startsAt,
            int minutes,
            String place,
            LocalDate topicsUntil,
            Actor.Person person) {
        access.requireOffice(committee, person);
        CommitteeRow row = committees.get(committee);
        ExchangeRound round = ExchangeRound.call(
                row.region(), committee, title, startsAt, minutes, place, topicsUntil, person, now());
        rounds.add(round);
        events.publishEvent(new RoundCalled(round.id(), committee, topicsUntil, startsAt, person));
        return round.id();
    }

    /** Proposes a topic; whoever takes part in the committee may. */
    public UUID propose(UUID id, String title, String note, Actor.Person person) {
        ExchangeRound round = rounds.lock(id);
        access.requirePart(round, person);
        return propose(round, title, note, person.name(), null, person);
    }

    UUID propose(ExchangeRound round, String title, String note, String by, @Nullable UUID guest, Actor actor) {
        round.requireOpenFor(RoundState.CALL, RoundState.PROGRAMME);
        new RoundTextMustBeGiven(title, ExchangeRound.LONGEST_TITLE).check();
        if (!note.isBlank()) {
            new RoundTextMustBeGiven(note, LONGEST_NOTE).check();
        }
        UUID topic = rounds.addTopic(round.id(), title.strip(), note.strip(), by, guest);
        events.publishEvent(new RoundTopicProposed(round.id(), round.committee(), actor));
        return topic;
    }

    /** No more topics: the office may before the day comes, the procedure does when it has. Does nothing the second time. */
    public void closeTopics(UUID id, Actor actor) {
        ExchangeRound round = rounds.lock(id);
        access.requireOffice(round.committee(), actor);
        if (round.state() == RoundState.CALL) {
            publish(round.closeTopics(actor, now()), RoundTopicsClosed::new, actor);
        }
    }

    /** The topics of the programme in their order. */
    public void arrange(UUID id, List<UUID> topics, Actor.Person person) {
        ExchangeRound round = forLead(id, person);
        round.requireOpenFor(RoundState.CALL, RoundState.PROGRAMME);
        rounds.clearPlaces(id);
        for (int place = 0; place < topics.size(); place++) {
            rounds.place(topics.get(place), id, place + 1);
        }
    }

    /** The programme stands. */
    public void invite(UUID id, Actor.Person person) {
        ExchangeRound round = forLead(id, person);
        int topics = (int) rounds.topics(id).stream()
                .filter(topic -> topic.place() != null)
                .count();
        publish(round.invite(topics, person, now()), RoundInvited::new, person);
    }

    /** It takes place at another time or elsewhere; links of guests open accordingly longer or shorter. */
    public void move(UUID id, Instant startsAt, int minutes, String place, Actor.Person person) {
        Instant now = now();
        ExchangeRound next = forLead(id, person).move(startsAt, minutes, place, person, now);
        rounds.update(next);
        guests.open(id, RoundGuests.until(next), now);
        events.publishEvent(new RoundMoved(id, next.committee(), next.startsAt(), person));
    }

    /** It was held; the notes say what was said. */
    public void hold(UUID id, String notes, Actor.Person person) {
        publish(forLead(id, person).hold(notes, person, now()), RoundHeld::new, person);
    }

    /** What is to be done next, by whom and when: a measure of the committee, followed like all others. */
    public UUID agree(UUID id, String title, String owner, LocalDate due, Actor.Person person) {
        ExchangeRound round = forLead(id, person);
        round.requireOpenFor(RoundState.HELD);
        return measures.agree(
                new Agreement(
                        round.committee(),
                        new Subject(Subject.Kind.EXCHANGE_ROUND, id),
                        round.title(),
                        "exchange/rounds/" + id,
                        title,
                        owner,
                        due),
                person);
    }

    /** A published practice came out of it, or was talked about. */
    public void link(UUID id, UUID practice, Actor.Person person) {
        ExchangeRound round = forLead(id, person);
        round.requireOpenFor(RoundState.INVITED, RoundState.HELD, RoundState.REPORTED);
        new PracticeMustBePublished(practices.view(practice, person).practice().isOpen()).check();
        rounds.addPractice(id, practice);
    }

    /** Tells the committee of the round, and after a round of all the committees of the regions too. */
    public void tell(UUID id, String report, Actor.Person person) {
        ExchangeRound next = forLead(id, person).tell(report, person, now());
        rounds.update(next);
        List<UUID> told = new ArrayList<>(List.of(next.committee()));
        if (next.region() == null) {
            committees.all().stream()
                    .filter(committee ->
                            committee.isInOffice() && committee.region() != null && committee.parent() == null)
                    .map(CommitteeRow::id)
                    .forEach(told::add);
        }
        rounds.reportTo(id, told);
        events.publishEvent(new RoundReported(id, next.committee(), told, person));
    }

    public void cancel(UUID id, String reason, Actor.Person person) {
        publish(forLead(id, person).cancel(reason, person, now()), RoundCancelled::new, person);
    }

    /** The procedure reminds the office of what comes next. */
    public void remind(UUID id, Actor actor) {
        if (actor instanceof Actor.Person person) {
            throw new NotPermitted(person, "remind for a procedure");
        }
        rounds.find(id)
                .filter(round -> round.state() != RoundState.REPORTED && round.state() != RoundState.CANCELLED)
                .ifPresent(round -> events.publishEvent(new RoundReminded(id, round.committee(), actor)));
    }

    private ExchangeRound forLead(UUID id, Actor.Person person) {
        ExchangeRound locked = rounds.lock(id);
        access.requireLead(locked, person);
        return locked;
    }

    @FunctionalInterface
    private interface Event {
        DomainEvent of(UUID round, UUID committee, Actor actor);
    }

    private void publish(ExchangeRound next, Event event, Actor actor) {
        rounds.update(next);
        events.publishEvent(event.of(next.id(), next.committee(), actor));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
