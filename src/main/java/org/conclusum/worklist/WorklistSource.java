package org.conclusum.worklist;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;

/** Where things to do come from: the engine's tasks, ballots to cast. Each source is asked in the same transaction. */
public interface WorklistSource {

    /** Name before the colon of its items' keys. */
    String name();

    /** What waits for this person, in a fixed number of queries, at most the limit, most urgent first. */
    List<WorkItem> openFor(Actor.Person person, int limit);

    /** The person takes it on; nobody else sees it as open any more. */
    void claim(String id, Actor.Person person);

    /** The person gives it back to the group. */
    void handBack(String id, Actor.Person person);

    /** The accounts to whom this can be handed over; empty where it cannot. */
    List<UUID> substitutes(String id, Actor.Person person);

    /** Hands it over to a substitute. */
    void handOver(String id, UUID substitute, Actor.Person person);
}
