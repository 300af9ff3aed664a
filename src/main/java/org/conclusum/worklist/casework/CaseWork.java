package org.conclusum.worklist.casework;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.Subject;
import org.conclusum.worklist.CaseRow;
import org.springframework.stereotype.Service;

/** What a page of a case shows of the work on it that no model foresees: tasks, links, and for the office how to add them. */
@Service
public class CaseWork {

    private final TaskListing listing;
    private final TaskManagement management;
    private final CaseLinks links;
    private final GroupNames names;
    private final Clock clock;

    CaseWork(TaskListing listing, TaskManagement management, CaseLinks links, GroupNames names, Clock clock) {
        this.listing = listing;
        this.management = management;
        this.links = links;
        this.names = names;
        this.clock = clock;
    }

    /** Tasks and links of a case; nothing where there are none and the viewer cannot add any. */
    public Optional<Component> card(Subject subject, Actor.Person viewer) {
        return concerns(subject, viewer) ? Optional.of(new CaseWorkCard(subject, this, viewer)) : Optional.empty();
    }

    /** Whether there is something to show, or to add. */
    public boolean concerns(Subject subject, Actor.Person viewer) {
        return listing.mayArrange(subject, viewer)
                || !listing.about(subject, viewer).isEmpty()
                || !links.of(subject, viewer).isEmpty();
    }

    /** How many tasks are open that concern the viewer. */
    public int count(Subject subject, Actor.Person viewer) {
        return listing.countOpen(subject.id()) == 0
                ? 0
                : (int) listing.about(subject, viewer).stream()
                        .filter(AssignedTask::open)
                        .count();
    }

    TaskListing listing() {
        return listing;
    }

    TaskManagement management() {
        return management;
    }

    CaseLinks links() {
        return links;
    }

    GroupNames names() {
        return names;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LegalTime.ZONE);
    }

    List<GiveTaskDialog.Choice> choices(Subject subject, Actor.Person office) {
        return Stream.concat(
                        listing.groups(subject, office).stream()
                                .map(group -> new GiveTaskDialog.Choice(names.of(group), new Recipient.Group(group))),
                        listing.people(subject, office).stream()
                                .map(person -> new GiveTaskDialog.Choice(
                                        person.displayName(), new Recipient.Person(person.id()))))
                .toList();
    }

    List<CaseRow> find(String text, Subject beside, Actor.Person viewer) {
        return links.find(text, viewer).stream()
                .filter(row -> !row.subject().equals(beside))
                .toList();
    }
}
