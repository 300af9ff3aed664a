package org.conclusum.worklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An office spreads the work of its committees: sees who has what, and gives it to somebody else who may do it. What
 * nobody has taken on stays with its group, and votes are never moved.
 */
@Service
@Transactional
public class WorkArrangement {

    private static final Comparator<WorkItem> DUE_FIRST = Comparator.comparing(
                    WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WorkItem::title)
            .thenComparing(WorkItem::key);

    private final Map<String, WorklistSource> sources;
    private final PeopleAtWork people;
    private final ApplicationEventPublisher events;

    WorkArrangement(List<WorklistSource> sources, PeopleAtWork people, ApplicationEventPublisher events) {
        this.sources =
                sources.stream().collect(Collectors.toUnmodifiableMap(WorklistSource::name, Function.identity()));
        this.people = people;
        this.events = events;
    }

    /**
     * What of a person's work was given to another.
     *
     * @param left what the other may not do
     */
    public record Moved(int given, List<WorkItem> left) {
        public Moved {
            left = List.copyOf(left);
        }
    }

    @Transactional(readOnly = true)
    public boolean isOpenTo(Actor.Person person) {
        return !people.runBy(person).isEmpty();
    }

    /** What people have in cases of committees that this office runs, what is due first coming first. */
    @Transactional(readOnly = true)
    public List<WorkItem> held(Actor.Person office) {
        requireOffice(office);
        return sources.values().stream()
                .flatMap(source -> source.held(office, Worklist.LIMIT).stream())
                .sorted(DUE_FIRST)
                .limit(Worklist.LIMIT)
                .toList();
    }

    /** Who could have this instead. */
    @Transactional(readOnly = true)
    public List<UUID> candidates(WorkItem item, Actor.Person office) {
        requireOffice(office);
        return source(item).candidates(item.id(), office);
    }

    /**
     * Gives one item from the person who has it to another.
     *
     * @throws org.conclusum.kernel.ChangedMeanwhile where the first has it no more
     */
    public void reassign(WorkItem item, UUID from, UUID to, Actor.Person office) {
        requireOffice(office);
        source(item).reassign(item.id(), from, to, office);
        events.publishEvent(new WorkReassigned(item.key(), from, to, office));
    }

    /** Gives another person everything that one has and the other may do. */
    public Moved reassignAll(UUID from, UUID to, Actor.Person office) {
        List<WorkItem> left = new ArrayList<>();
        int given = 0;
        for (WorkItem item : held(office)) {
            if (!from.equals(item.assignee())) {
                continue;
            }
            if (source(item).candidates(item.id(), office).contains(to)) {
                reassign(item, from, to, office);
                given++;
            } else {
                left.add(item);
            }
        }
        return new Moved(given, left);
    }

    private void requireOffice(Actor.Person person) {
        if (!isOpenTo(person)) {
            throw new NotPermitted(person, "arrange the work of others");
        }
    }

    private WorklistSource source(WorkItem item) {
        WorklistSource source = sources.get(item.source());
        if (source == null) {
            throw new NotFound(Subject.Kind.SYSTEM, item.key());
        }
        return source;
    }
}
