package org.conclusum.resolutions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the adopted motion to the closed resolution; each command checks the permission first. */
@Service
@Transactional
public class ResolutionManagement {

    private final Resolutions resolutions;
    private final Reports reports;
    private final ResolutionNumbers numbers;
    private final Adoptions adoptions;
    private final ExtractPrinting extracts;
    private final MeasureOwners owners;
    private final CommitteeAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResolutionManagement(
            Resolutions resolutions,
            Reports reports,
            ResolutionNumbers numbers,
            Adoptions adoptions,
            ExtractPrinting extracts,
            MeasureOwners owners,
            CommitteeAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.resolutions = resolutions;
        this.reports = reports;
        this.numbers = numbers;
        this.adoptions = adoptions;
        this.extracts = extracts;
        this.owners = owners;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The procedure issues the resolution of an adopted ballot, with its number; the extract is printed
     * after the commit. A second call answers the same resolution.
     */
    public UUID issue(UUID ballot, Actor actor) {
        if (!(actor instanceof Actor.Procedure)) {
            throw new NotPermitted(actor, "issue a resolution");
        }
        numbers.oneAtATime(ballot);
        Optional<Resolution> issued = resolutions.findByBallot(ballot);
        if (issued.isPresent()) {
            return issued.get().id();
        }
        Adoption adoption = adoptions.of(ballot);
        UUID id = UUID.randomUUID();
        Resolution resolution = resolutions.save(new Resolution(id, numbers.next(id, adoption), adoption));
        resolutions.flush();
        events.publishEvent(new ResolutionIssued(
                resolution.id(),
                resolution.proposal(),
                resolution.committee(),
                resolution.number(),
                resolution.pending(),
                resolution.closed(),
                actor));
        events.publishEvent(new ExtractDue(resolution.id()));
        return resolution.id();
    }

    /** The home bodies have agreed: the procedure puts it into force. A second call changes nothing. */
    public void takeEffect(UUID resolution, Actor actor) {
        Resolution target = lockForProcedure(resolution, actor);
        if (target.takeEffect(clock.instant())) {
            settled(
                    target,
                    new ResolutionTookEffect(
                            target.id(), target.proposal(), target.committee(), target.closed(), actor));
        }
    }

    /** The home bodies have not agreed: the procedure ends it. A second call changes nothing. */
    public void fail(UUID resolution, Actor actor) {
        Resolution target = lockForProcedure(resolution, actor);
        if (target.fail(clock.instant())) {
            settled(
                    target,
                    new ResolutionFailed(target.id(), target.proposal(), target.committee(), target.closed(), actor));
        }
    }

    private void settled(Resolution target, DomainEvent event) {
        extracts.outdate(target.id());
        events.publishEvent(event);
        events.publishEvent(new ExtractDue(target.id()));
    }

    private Resolution lockForProcedure(UUID resolution, Actor actor) {
        if (!(actor instanceof Actor.Procedure)) {
            throw new NotPermitted(actor, "settle a resolution");
        }
        return resolutions.lock(resolution).orElseThrow(() -> new NotFound(Subject.Kind.RESOLUTION, resolution));
    }

    /** Gives out a measure; the office of the committee may. */
    public UUID addMeasure(UUID resolution, NewMeasure measure, Actor actor) {
        Resolution target = lockForOffice(resolution, actor);
        Measure added = target.assign(measure, owners.groupsOf(target.committee()), today(), clock.instant());
        resolutions.save(target);
        events.publishEvent(new MeasureAssigned(
                target.id(),
                added.id(),
                target.proposal(),
                target.committee(),
                added.owner(),
                added.due(),
                target.closed(),
                actor));
        return added.id();
    }

    /** The office states that the measures are complete. A second call changes nothing. */
    public void measuresDefined(UUID resolution, Actor actor) {
        Resolution target = lockForOffice(resolution, actor);
        if (target.completeMeasures(clock.instant())) {
            events.publishEvent(
                    new MeasuresDefined(target.id(), target.proposal(), target.committee(), target.closed(), actor));
        }
    }

    /** The office says which measures of the resolution have to be done before one. */
    public void order(UUID measure, Set<UUID> before, Actor actor) {
        access.requireOffice(actor, committeeOfMeasure(measure));
        Resolution target = lockByMeasure(measure);
        target.order(target.measure(measure), before);
        events.publishEvent(new MeasuresOrdered(
                target.id(), measure, target.proposal(), target.committee(), target.closed(), actor));
    }

    /**
     * The office asks for reports by a cycle.
     *
     * @param weeks between two reports, or null for one at the date of each measure
     */
    public void reportEvery(UUID resolution, @Nullable Integer weeks, Actor actor) {
        Resolution target = lockForOffice(resolution, actor);
        target.reportEvery(weeks, today());
        events.publishEvent(
                new ReportCycleSet(target.id(), target.proposal(), target.committee(), target.closed(), actor));
    }

    /** The office says what part of education a resolution is about. */
    public void classify(UUID resolution, @Nullable FieldOfAction field, Actor actor) {
        lockForOffice(resolution, actor).classify(field);
    }

    /** The office records that a later resolution replaces or revokes one. */
    public void lapse(UUID resolution, Lapse lapse, Actor actor) {
        Resolution target = lockForOffice(resolution, actor);
        Resolution successor =
                resolutions.findById(lapse.by()).orElseThrow(() -> new NotFound(Subject.Kind.RESOLUTION, lapse.by()));
        target.lapse(lapse.kind(), successor, clock.instant());
        settled(
                target,
                new ResolutionLapsed(
                        target.id(),
                        target.proposal(),
                        target.committee(),
                        successor.id(),
                        lapse.kind() == Lapse.Kind.REVOKED,
                        target.closed(),
                        actor));
    }

    /** The owner, or the office for it, reports. */
    public void report(UUID measure, MeasureReport report, Actor actor) {
        requireOwnerOrOffice(measure, actor);
        Resolution resolution = lockByMeasure(measure);
        Measure reported = resolution.measure(measure);
        LocalDate previousDue = reported.due();
        Instant now = clock.instant();
        resolution.report(reported, report, today(), now);
        reports.save(new Report(reported, previousDue, report, actor.name(), now));
        events.publishEvent(new MeasureReported(
                resolution.id(),
                measure,
                resolution.proposal(),
                resolution.committee(),
                reported.light().name(),
                reported.done(),
                resolution.closed(),
                actor));
        if (!report.done() && !reported.due().equals(previousDue)) {
            events.publishEvent(new MeasurePostponed(
                    resolution.id(),
                    measure,
                    resolution.proposal(),
                    resolution.committee(),
                    previousDue,
                    reported.due(),
                    resolution.closed(),
                    actor));
        }
    }

    /**
     * The procedure or the office reminds the owner. Does nothing when the measure is done, or when a reminder went out
     * in the week before; answers whether one goes out now.
     */
    public boolean remind(UUID measure, Actor actor) {
        return followUp(measure, actor, open -> open.remind(today()), MeasureReminded::new);
    }

    /** The procedure puts an overdue measure before the chair. Does nothing when the measure is done. */
    public void escalate(UUID measure, Actor actor) {
        followUp(measure, actor, open -> true, MeasureEscalated::new);
    }

    /** The office closes a resolution that was carried out, with a completion note. */
    public void close(UUID resolution, String note, Actor actor) {
        Resolution target = lockForOffice(resolution, actor);
        target.close(note, clock.instant());
        events.publishEvent(
                new ResolutionClosed(target.id(), target.proposal(), target.committee(), target.closed(), actor));
    }

    private interface FollowUp {
        DomainEvent about(
                UUID resolution,
                UUID measure,
                UUID proposal,
                UUID committee,
                String owner,
                LocalDate due,
                boolean confidential,
                Actor actor);
    }

    private boolean followUp(UUID id, Actor actor, Predicate<Measure> wanted, FollowUp event) {
        access.requireOffice(actor, committeeOfMeasure(id));
        Resolution resolution = lockByMeasure(id);
        Measure measure = resolution.measure(id);
        boolean goesOut = resolution.inForce() && !measure.done() && wanted.test(measure);
        if (goesOut) {
            events.publishEvent(event.about(
                    resolution.id(),
                    id,
                    resolution.proposal(),
                    resolution.committee(),
                    measure.owner(),
                    measure.due(),
                    resolution.closed(),
                    actor));
        }
        return goesOut;
    }

    private Resolution lockForOffice(UUID resolution, Actor actor) {
        UUID committee = resolutions
                .committeeOf(resolution)
                .orElseThrow(() -> new NotFound(Subject.Kind.RESOLUTION, resolution));
        access.requireOffice(actor, committee);
        return resolutions.lock(resolution).orElseThrow(() -> new NotFound(Subject.Kind.RESOLUTION, resolution));
    }

    private void requireOwnerOrOffice(UUID measure, Actor actor) {
        UUID committee = committeeOfMeasure(measure);
        String owner = resolutions.ownerOf(measure).orElseThrow(() -> new NotFound(Subject.Kind.MEASURE, measure));
        Set<String> groups = access.groupsOf(actor);
        if (!groups.contains(owner)) {
            access.requireOffice(actor, committee);
        }
    }

    private UUID committeeOfMeasure(UUID measure) {
        return resolutions.committeeOfMeasure(measure).orElseThrow(() -> new NotFound(Subject.Kind.MEASURE, measure));
    }

    private Resolution lockByMeasure(UUID measure) {
        return resolutions.lockByMeasure(measure).orElseThrow(() -> new NotFound(Subject.Kind.MEASURE, measure));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
