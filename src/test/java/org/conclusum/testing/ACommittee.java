package org.conclusum.testing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.kernel.Actor;

/**
 * A committee of the seven municipalities of the Lausitz with everybody around it. Members and substitutes belong to
 * this committee only; coordinators, office, auditor and administrator are the same for all committees of the fixture.
 *
 * @param chair the member of the seat of 12071
 * @param seats seats by AGS, as are coordinators, members and substitutes
 */
public record ACommittee(
        UUID id,
        String code,
        Actor.Person office,
        Actor.Person chair,
        Map<String, UUID> seats,
        Map<String, Actor.Person> coordinators,
        Map<String, Actor.Person> members,
        Map<String, Actor.Person> substitutes,
        Actor.Person auditor,
        Actor.Person administrator) {

    public static final String COTTBUS = "12052";
    public static final String DAHME_SPREEWALD = "12061";
    public static final String ELBE_ELSTER = "12062";
    public static final String OBERSPREEWALD_LAUSITZ = "12066";
    public static final String SPREE_NEISSE = "12071";
    public static final String BAUTZEN = "14625";
    public static final String GOERLITZ = "14626";

    /** The municipalities of the Lausitz. */
    public static final List<String> LAUSITZ =
            List.of(COTTBUS, DAHME_SPREEWALD, ELBE_ELSTER, OBERSPREEWALD_LAUSITZ, SPREE_NEISSE, BAUTZEN, GOERLITZ);

    public UUID seat(String ags) {
        return Objects.requireNonNull(seats.get(ags), ags);
    }

    public Actor.Person coordinator(String ags) {
        return Objects.requireNonNull(coordinators.get(ags), ags);
    }

    public Actor.Person member(String ags) {
        return Objects.requireNonNull(members.get(ags), ags);
    }

    public Actor.Person substitute(String ags) {
        return Objects.requireNonNull(substitutes.get(ags), ags);
    }
}
