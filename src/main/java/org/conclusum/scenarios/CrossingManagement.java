package org.conclusum.scenarios;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.AgendaItemFinished;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingReports;
import org.conclusum.meetings.NextMeeting;
import org.conclusum.scenarios.rules.CommitteeMustBeRunHere;
import org.conclusum.scenarios.rules.CrossingMustBeExplained;
import org.conclusum.scenarios.rules.CrossingMustBeOpen;
import org.conclusum.scenarios.rules.ScenarioTextMustFit;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office says what follows where a figure crossed a trip wire. What it puts before a committee comes onto the next agenda by
 * itself, and is reported there.
 */
@Service
@Transactional
public class CrossingManagement implements MeetingReports {

    /** Names these reports among those on an agenda. */
    public static final String SOURCE = "scenarios";

    private final Crossings crossings;
    private final ScenarioProjects projects;
    private final ScenarioAccess access;
    private final CommitteeAccess committees;
    private final NextMeeting next;
    private final MeetingLookup meetings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CrossingManagement(
            Crossings crossings,
            ScenarioProjects projects,
            ScenarioAccess access,
            CommitteeAccess committees,
            NextMeeting next,
            MeetingLookup meetings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.crossings = crossings;
        this.projects = projects;
        this.access = access;
        this.committees = committees;
        this.next = next;
        this.meetings = meetings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Closes the task.
     *
     * @param committee before which it is put; none where nothing follows
     */
    public void settle(UUID wire, @Nullable UUID committee, String note, Actor.Person person) {
        ScenarioProject project = projects.lock(find(wire).project());
        access.requireLead(project, person);
        Rule.checkAll(
                new CrossingMustBeOpen(find(wire).isOpen()),
                new CommitteeMustBeRunHere(
                        committee == null || committees.standingOf(person).runs(committee)),
                new CrossingMustBeExplained(note),
                new ScenarioTextMustFit(note, Crossing.LONGEST_NOTE));
        CrossingOutcome outcome = committee == null ? CrossingOutcome.NO_CONSEQUENCE : CrossingOutcome.COMMITTEE;
        crossings.settle(
                wire,
                outcome,
                committee,
                note.strip(),
                person.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        events.publishEvent(new TripWireAnswered(project.id(), project.region(), outcome, person));
        if (committee != null) {
            next.report(committee, TripWireManagement.WATCH);
        }
    }

    /**
     * One crossing, for whoever reads the project.
     *
     * @throws NotFound where there is none, or none for this person
     */
    @Transactional(readOnly = true)
    public Crossing get(UUID wire, Actor.Person person) {
        Crossing found = find(wire);
        access.requireSight(Subject.Kind.SCENARIO, wire, found.region(), person);
        return found;
    }

    /** What a committee is to hear of at its next meeting, as far as the person reads scenarios of the region. */
    @Transactional(readOnly = true)
    public List<Crossing> unreported(UUID committee, Actor.Person person) {
        return crossings.unreported(committee).stream()
                .filter(crossing -> access.partOf(person).seen().contains(crossing.region()))
                .toList();
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public String title() {
        return Texts.text(Locale.GERMAN, "scenarios.crossing.report");
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isDue(UUID committee) {
        return !crossings.unreported(committee).isEmpty();
    }

    @EventListener
    public void on(AgendaItemFinished event) {
        if (meetings.isReport(event.item(), SOURCE)) {
            crossings.reported(event.committee(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
    }

    private Crossing find(UUID wire) {
        return crossings.find(wire).orElseThrow(() -> new NotFound(Subject.Kind.SCENARIO, wire));
    }
}
