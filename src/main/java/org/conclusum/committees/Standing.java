package org.conclusum.committees;

import java.util.Set;
import java.util.UUID;

/**
 * What an actor is in which committee today.
 *
 * @param everywhere a procedure, which acts for its model
 * @param auditor reads everything
 * @param administrator sees what is not closed
 * @param chaired committees that the actor chairs, as chair or deputy
 * @param seated committees in which the actor is a member or a substitute
 * @param run committees that the actor's office runs
 * @param represented committees in which the actor's municipality has a seat, and dissolved ones in which the actor sat
 *     until the end
 * @param municipalities AGS for which the actor is the coordinator
 */
public record Standing(
        boolean everywhere,
        boolean auditor,
        boolean administrator,
        Set<UUID> chaired,
        Set<UUID> seated,
        Set<UUID> run,
        Set<UUID> represented,
        Set<String> municipalities) {

    public Standing {
        chaired = Set.copyOf(chaired);
        seated = Set.copyOf(seated);
        run = Set.copyOf(run);
        represented = Set.copyOf(represented);
        municipalities = Set.copyOf(municipalities);
    }

    static Standing everything() {
        return new Standing(true, false, false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    public boolean chairs(UUID committee) {
        return everywhere || chaired.contains(committee);
    }

    public boolean runs(UUID committee) {
        return everywhere || run.contains(committee);
    }

    /** Whether the actor may change seats and mandates: the office that runs the committee, and administrators. */
    public boolean shapes(UUID committee) {
        return administrator || runs(committee);
    }

    /** Whether the actor is the coordinator of this municipality. */
    public boolean coordinates(String ags) {
        return everywhere || municipalities.contains(ags);
    }

    /** Whether the actor takes part in the committee's work, closed items included. */
    public boolean takesPartIn(UUID committee) {
        return everywhere
                || auditor
                || chaired.contains(committee)
                || seated.contains(committee)
                || run.contains(committee)
                || represented.contains(committee);
    }

    /** Whether the actor may see what is not closed. */
    public boolean seesInto(UUID committee) {
        return administrator || takesPartIn(committee);
    }

    /** Whether the actor may see an item of this committee. */
    public boolean sees(UUID committee, boolean closed) {
        return closed ? takesPartIn(committee) : seesInto(committee);
    }
}
