package org.conclusum.worklist;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;

/** Where things to do come from: the engine's tasks, ballots to cast. Each source is asked in the same transaction. */
public interface WorklistSource {

    /** Name before the colon of its items' keys. */
    String name();

    /** What waits for this person, in a fixed number of queries, at most the limit, most urgent first. */
    List<WorkItem> openFor(Actor.Person person, int limit);

    /** The person takes it on; nobody else sees it as open any more. Refused where the first who looks settles it. */
    default void claim(String id, Actor.Person person) {
        throw refused(id, person);
    }

    /** The person gives it back to the group. */
    default void handBack(String id, Actor.Person person) {
        throw refused(id, person);
    }

    /** The accounts to whom this can be handed over; empty where it cannot. */
    default List<UUID> substitutes(String id, Actor.Person person) {
        return List.of();
    }

    /** Hands it over to a substitute. */
    default void handOver(String id, UUID substitute, Actor.Person person) {
        throw refused(id, person);
    }

    /** What of the work of absent people this person may do in their place; never a vote. As many queries as {@code openFor}. */
    default List<WorkItem> openInstead(Actor.Person substitute, Set<UUID> absent, int limit) {
        return List.of();
    }

    /** What people have taken on or were given in cases that this office runs, most urgent first. */
    default List<WorkItem> held(Actor.Person office, int limit) {
        return List.of();
    }

    /** Who could have it instead; empty where this office has no say. */
    default List<UUID> candidates(String id, Actor.Person office) {
        return List.of();
    }

    /** The office gives it from one person to another. */
    default void reassign(String id, UUID from, UUID to, Actor.Person office) {
        throw refused(id, office);
    }

    private NotPermitted refused(String id, Actor.Person person) {
        return new NotPermitted(person, "take on, hand back or hand over " + name() + ":" + id);
    }
}
