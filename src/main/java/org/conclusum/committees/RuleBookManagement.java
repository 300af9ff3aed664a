package org.conclusum.committees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.rules.OneDraftAtATime;
import org.conclusum.committees.rules.RuleBookTextMustFit;
import org.conclusum.committees.rules.RulesMustNameSeatsOfTheCommittee;
import org.conclusum.committees.rules.SeatVotes;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes versions of rule books and brings them into force: the office that runs the committee and administrators may,
 * and who releases a version has written none of it. What was decided keeps the rules it was decided under.
 */
@Service
@Transactional
public class RuleBookManagement {

    private final RuleBookVersions versions;
    private final CommitteeAccess access;
    private final CommitteeDirectory committees;
    private final SeatWeights weights;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleBookManagement(
            RuleBookVersions versions,
            CommitteeAccess access,
            CommitteeDirectory committees,
            SeatWeights weights,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.access = access;
        this.committees = committees;
        this.weights = weights;
        this.events = events;
        this.clock = clock;
    }

    /** Begins the next version; a committee has one at a time. */
    public UUID draft(UUID committee, RuleBookText text, Actor.Person writer) {
        access.requireOfficeOrAdministrator(writer, committee);
        int number = versions.nextNumber(committee);
        Rule.checkAll(
                new OneDraftAtATime(versions.open(committee).isPresent()),
                new RuleBookTextMustFit(text.title(), text.source()));
        RuleBookVersion version = RuleBookVersion.drafted(committee, number, text, writer, clock.instant());
        versions.add(version);
        events.publishEvent(new RuleBookDrafted(committee, version.id(), number, writer));
        return version.id();
    }

    /**
     * Writes in a draft; answers its version for the next change. The journal keeps who wrote in it, not each word.
     *
     * @throws ChangedMeanwhile where the version is not the expected one
     */
    public long save(UUID id, RuleBookText text, long expected, Actor.Person writer) {
        RuleBookVersion before = permitted(id, writer);
        Rule.checkAll(new RuleBookTextMustFit(text.title(), text.source()));
        RuleBookVersion next = before.revised(text, expected, writer, clock.instant());
        versions.update(next);
        if (!before.writers().contains(writer.account())) {
            events.publishEvent(new RuleBookRevised(next.committee(), id, next.number(), writer));
        }
        return next.version();
    }

    /**
     * Lays a draft before a second person.
     *
     * @throws ChangedMeanwhile where the version is not the expected one
     */
    public void propose(UUID id, long expected, Actor.Person person) {
        RuleBookVersion before = permitted(id, person);
        RuleBookVersion next = before.proposed(expected, person, clock.instant());
        requireFitting(next);
        versions.update(next);
        events.publishEvent(new RuleBookProposed(next.committee(), id, next.number(), person));
    }

    /**
     * Sends a proposed version back to be written on.
     *
     * @throws ChangedMeanwhile where the version is not the expected one
     */
    public void sendBack(UUID id, long expected, Actor.Person person) {
        RuleBookVersion next = permitted(id, person).returned(expected, person, clock.instant());
        versions.update(next);
        events.publishEvent(new RuleBookReturned(next.committee(), id, next.number(), person));
    }

    /**
     * Brings a proposed version into force from its day on, with the votes it gives the seats.
     *
     * @throws ChangedMeanwhile where the version is not the expected one
     */
    public void release(UUID id, long expected, Actor.Person person) {
        RuleBookVersion next = permitted(id, person).released(expected, person, clock.instant(), LocalDate.now(clock));
        requireFitting(next);
        versions.update(next);
        SeatVotes votes = next.text().procedure().seatVotes();
        if (votes != null) {
            weights.keep(id, next.committee(), votes, next.text().validFrom());
        }
        events.publishEvent(new RuleBookReleased(
                next.committee(), id, next.number(), next.text().validFrom(), person));
    }

    /**
     * Gives up a version that is not in force.
     *
     * @throws ChangedMeanwhile where the version is not the expected one
     */
    public void withdraw(UUID id, long expected, Actor.Person person) {
        RuleBookVersion next = permitted(id, person).withdrawn(expected, person, clock.instant());
        versions.update(next);
        events.publishEvent(new RuleBookWithdrawn(next.committee(), id, next.number(), person));
    }

    private RuleBookVersion permitted(UUID id, Actor.Person person) {
        RuleBookVersion version =
                versions.find(id).orElseThrow(() -> new NotFound(Subject.Kind.COMMITTEE, "rule book " + id));
        access.requireOfficeOrAdministrator(person, version.committee());
        return version;
    }

    private void requireFitting(RuleBookVersion version) {
        List<SeatRow> seats = committees
                .seatsOn(version.committee(), version.text().validFrom())
                .stream()
                .filter(SeatRow::voting)
                .toList();
        Rule.checkAll(new RulesMustNameSeatsOfTheCommittee(
                version.text().decision().majority(),
                seats.stream().map(seat -> seat.id().toString()).collect(Collectors.toSet()),
                seats.stream().map(SeatRow::unit).collect(Collectors.toSet())));
        SeatVotes votes = version.text().procedure().seatVotes();
        if (votes != null) {
            weights.known(version.committee(), votes, version.text().validFrom());
        }
    }
}
