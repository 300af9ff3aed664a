package org.conclusum.worklist;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that waits for a person, from all sources, most urgent first. Who may see, take and hand over an item is
 * known to its source alone, which refuses the others.
 */
@Service
@Transactional
public class Worklist {

    /** More than this nobody reads; the most urgent of each source are among them. */
    static final int LIMIT = 300;

    private static final Comparator<WorkItem> MOST_URGENT_FIRST = Comparator.comparing(WorkItem::isNow)
            .reversed()
            .thenComparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WorkItem::title)
            .thenComparing(WorkItem::key);

    private final Map<String, WorklistSource> sources;
    private final AbsentColleagues absences;

    Worklist(List<WorklistSource> sources, AbsentColleagues absences) {
        this.absences = absences;
        this.sources =
                sources.stream().collect(Collectors.toUnmodifiableMap(WorklistSource::name, Function.identity()));
    }

    /**
     * What waits for this person, also in place of those for whom the person stands in today: what a meeting waits for
     * comes first, then what is due first; what has no date comes last.
     */
    @Transactional(readOnly = true)
    public List<WorkItem> openFor(Actor.Person person) {
        Set<UUID> absent = absences.of(person.account());
        return sources.values().stream()
                .flatMap(source ->
                        Stream.concat(source.openFor(person, LIMIT).stream(), instead(source, person, absent)))
                .sorted(MOST_URGENT_FIRST)
                .limit(LIMIT)
                .toList();
    }

    private static Stream<WorkItem> instead(WorklistSource source, Actor.Person person, Set<UUID> absent) {
        return absent.isEmpty()
                ? Stream.empty()
                : source.openInstead(person, absent, LIMIT).stream().filter(item -> item.tone() != WorkItem.Tone.VOTE);
    }

    /** The person takes an item on, so that nobody else does the same work. */
    public void claim(WorkItem item, Actor.Person person) {
        source(item).claim(item.id(), person);
    }

    /** The person gives an item back to all who could do it. */
    public void handBack(WorkItem item, Actor.Person person) {
        source(item).handBack(item.id(), person);
    }

    /** The accounts to whom this person can hand the item over. */
    @Transactional(readOnly = true)
    public List<UUID> substitutes(WorkItem item, Actor.Person person) {
        return source(item).substitutes(item.id(), person);
    }

    /** Hands the item over to a substitute. */
    public void handOver(WorkItem item, UUID substitute, Actor.Person person) {
        source(item).handOver(item.id(), substitute, person);
    }

    private WorklistSource source(WorkItem item) {
        WorklistSource source = sources.get(item.source());
        if (source == null) {
            throw new NotFound(Subject.Kind.SYSTEM, item.key());
        }
        return source;
    }
}
