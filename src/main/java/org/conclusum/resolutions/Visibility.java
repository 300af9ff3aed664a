package org.conclusum.resolutions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.Standing;

/** What a standing lets a person see, as a condition of a query: counts and pages hold nothing else. */
final class Visibility {

    /** A condition on a resolution {@code r}; says the same as {@link Standing#sees}. */
    static final String CONDITION = "(:all or r.committee_id in (:inside) or (:administrator and not r.closed))";

    /** An id that nothing has: keeps {@code in (…)} valid where a person stands in no committee. */
    private static final UUID NOTHING = new UUID(0, 0);

    private Visibility() {}

    /** The same as a condition on a measure {@code m} of a resolution {@code r}, as short as it can be. */
    static String ofMeasures(Standing standing, Map<String, Object> parameters) {
        if (standing.everywhere() || standing.auditor()) {
            return "true";
        }
        parameters.put("inside", inside(standing));
        return standing.administrator()
                ? "(m.committee_id in (:inside) or not r.closed)"
                : "m.committee_id in (:inside)";
    }

    /** The same as a condition on an agreed measure {@code m}: what is agreed outside of resolutions is not closed. */
    static String ofAgreed(Standing standing, Map<String, Object> parameters) {
        if (standing.everywhere() || standing.auditor() || standing.administrator()) {
            return "true";
        }
        parameters.put("inside", inside(standing));
        return "m.committee_id in (:inside)";
    }

    /** These ids, or one that nothing has. */
    static Set<UUID> orNothing(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(NOTHING) : ids;
    }

    private static Set<UUID> inside(Standing standing) {
        Set<UUID> inside = new HashSet<>(Set.of(NOTHING));
        inside.addAll(standing.chaired());
        inside.addAll(standing.seated());
        inside.addAll(standing.run());
        inside.addAll(standing.represented());
        return inside;
    }

    static Map<String, Object> parameters(Standing standing) {
        Set<UUID> inside = inside(standing);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("all", standing.everywhere() || standing.auditor());
        parameters.put("inside", inside);
        parameters.put("administrator", standing.administrator());
        return parameters;
    }
}
