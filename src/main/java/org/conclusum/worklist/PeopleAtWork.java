package org.conclusum.worklist;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;

/** Who does whose work today, as it is known to the module that keeps seats, chairs and mandates. */
public interface PeopleAtWork {

    /** The groups whose work this actor may take on. */
    Set<String> groupsOf(Actor actor);

    /** Who belongs to a group. */
    Set<UUID> members(WorkGroup group);

    /** The groups around a committee: its offices, its chair, the coordinators of its municipalities. */
    List<WorkGroup> groupsOf(UUID committee);

    /** Everybody who takes part in the work of a committee: those of its groups, members and their substitutes. */
    Set<UUID> peopleOf(UUID committee);

    /** The committees that this actor runs as their office. */
    Set<UUID> runBy(Actor actor);

    /** Those with whom a person works: of the person's groups, and around the person's committees. */
    Set<UUID> colleaguesOf(UUID account);

    /** Those whose work the actor's office arranges: the colleagues there, and those around the committees of its region. */
    Set<UUID> arrangedBy(Actor actor);
}
