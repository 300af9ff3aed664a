package org.conclusum.resolutions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.resolutions.rules.OwnerMustTakePart;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with a measure that was agreed without a resolution; each command checks the permission first. */
@Service
@Transactional
public class AgreedMeasureManagement {

    private static final int AT_ONCE = 200;
    private static final Actor REMINDER = new Actor.Procedure("agreed-measure");

    private final AgreedMeasures measures;
    private final MeasureOwners owners;
    private final CommitteeAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreedMeasureManagement(
            AgreedMeasures measures,
            MeasureOwners owners,
            CommitteeAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.measures = measures;
        this.owners = owners;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Writes down what was agreed; the office of the committee may. */
    public UUID agree(Agreement agreement, Actor.Person person) {
        access.requireOffice(person, agreement.committee());
        new OwnerMustTakePart(agreement.owner(), owners.groupsOf(agreement.committee())).check();
        AgreedMeasure measure = AgreedMeasure.agree(agreement, today(), now());
        measures.add(measure);
        publish(AgreedMeasureAssigned::new, measure, person);
        return measure.id();
    }

    /** The owner, or the office for it, reports. */
    public void report(UUID id, MeasureReport report, Actor.Person person) {
        AgreedMeasure before = lockVisible(id, person);
        if (!access.groupsOf(person).contains(before.owner())) {
            access.requireOffice(person, before.committee());
        }
        Instant now = now();
        AgreedMeasure next = before.report(report, today(), now);
        measures.update(next);
        measures.addReport(next, before.due(), report, person.name(), now);
        events.publishEvent(new AgreedMeasureReported(
                id, next.origin(), next.committee(), next.owner(), next.due(), next.done(), person));
    }

    /** The office reminds the owner; answers whether a reminder goes out, which it does not twice within a week. */
    public boolean remind(UUID id, Actor actor) {
        AgreedMeasure measure = measures.lock(id);
        access.requireOffice(actor, measure.committee());
        return remind(measure, actor);
    }

    private boolean remind(AgreedMeasure measure, Actor actor) {
        boolean goesOut = measure.mayBeReminded(today());
        if (goesOut) {
            measures.reminded(measure.id(), today());
            publish(AgreedMeasureReminded::new, measure, actor);
        }
        return goesOut;
    }

    /**
     * Reminds of what is due within a week or later than that, and puts what is overdue before the chair; answers how many
     * were looked at. Another node that does the same at once takes others.
     */
    int followUp() {
        List<AgreedMeasure> due = measures.lockDue(today(), AT_ONCE);
        for (AgreedMeasure measure : due) {
            if (measure.due().isBefore(today()) && measure.escalatedOn() == null) {
                measures.escalated(measure.id(), today());
                publish(AgreedMeasureEscalated::new, measure, REMINDER);
            }
            remind(measure, REMINDER);
        }
        return due.size();
    }

    /** To a stranger there is no such measure. */
    private AgreedMeasure lockVisible(UUID id, Actor.Person person) {
        AgreedMeasure measure = measures.lock(id);
        if (!access.standingOf(person).seesInto(measure.committee())) {
            throw new NotFound(Subject.Kind.MEASURE, id);
        }
        return measure;
    }

    @FunctionalInterface
    private interface Event {
        DomainEvent about(UUID measure, Subject origin, UUID committee, String owner, LocalDate due, Actor actor);
    }

    private void publish(Event event, AgreedMeasure measure, Actor actor) {
        events.publishEvent(event.about(
                measure.id(), measure.origin(), measure.committee(), measure.owner(), measure.due(), actor));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
