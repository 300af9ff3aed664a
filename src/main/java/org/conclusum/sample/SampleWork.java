package org.conclusum.sample;

import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ProgramClock;
import org.conclusum.kernel.Subject;
import org.conclusum.resolutions.ResolutionLookup;
import org.conclusum.worklist.casework.CaseLinks;
import org.conclusum.worklist.casework.LinkSense;
import org.conclusum.worklist.casework.NewTask;
import org.conclusum.worklist.casework.Recipient;
import org.conclusum.worklist.casework.TaskManagement;
import org.conclusum.worklist.handover.HandoverManagement;
import org.springframework.stereotype.Component;

/** Tasks that the office of the Lausitz gave on a proposal, a resolution it belongs to, and a chair who is away. */
@Component
class SampleWork {

    private final SampleStory story;
    private final SamplePeople people;
    private final TaskManagement tasks;
    private final CaseLinks links;
    private final HandoverManagement handovers;
    private final ResolutionLookup resolutions;
    private final ProgramClock clock;

    SampleWork(
            SampleStory story,
            SamplePeople people,
            TaskManagement tasks,
            CaseLinks links,
            HandoverManagement handovers,
            ResolutionLookup resolutions,
            ProgramClock clock) {
        this.story = story;
        this.people = people;
        this.tasks = tasks;
        this.links = links;
        this.handovers = handovers;
        this.resolutions = resolutions;
        this.clock = clock;
    }

    void beside() {
        Actor.Person office = people.get("office.lausitz");
        Actor.Person bautzen = people.get("coordinator.bautzen");
        Actor.Person chair = people.get("chair.lausitz");
        Subject network = new Subject(Subject.Kind.PROPOSAL, story.proposal("schulnetz"));
        UUID resolution =
                resolutions.ofProposal(story.proposal("sprachfoerderung")).orElseThrow();
        story.on(-5, 9, 20);
        UUID figures = tasks.give(
                new NewTask(
                        network,
                        "Schülerzahlen der Grundschulen nachreichen",
                        "Es fehlen die Zahlen der beiden Grundschulen an der Kreisgrenze.",
                        day(-1),
                        new Recipient.Person(bautzen.account())),
                office);
        tasks.give(
                new NewTask(
                        network,
                        "Fahrzeiten mit dem Zweckverband klären",
                        "Der Verband nennt einen Ansprechpartner erst auf Anfrage aus einer Kommune.",
                        day(5),
                        new Recipient.Group(WorkGroup.coordinatorOf("14626"))),
                office);
        tasks.give(
                new NewTask(
                        network,
                        "Gespräch mit der Schulaufsicht führen",
                        "Vor der Sitzung, damit die Zusage in der Vorlage stehen kann.",
                        day(3),
                        new Recipient.Person(chair.account())),
                office);
        links.link(network, new Subject(Subject.Kind.RESOLUTION, resolution), LinkSense.BUILDS_ON, office);
        story.on(-3, 14, 10);
        tasks.done(figures, "Die Zahlen beider Schulen sind in der Prognose ergänzt.", 0, bautzen);
        story.on(-1, 8, 30);
        handovers.handOver(chair.account(), people.get("deputy.lausitz").account(), day(0), day(10), chair);
    }

    private LocalDate day(int days) {
        return LocalDate.now(clock.unshifted()).plusDays(days);
    }
}
