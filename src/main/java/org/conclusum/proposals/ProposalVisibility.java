package org.conclusum.proposals;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.Standing;

/**
 * Who sees which proposal, as a condition for the database: what somebody may not see is neither read nor counted.
 * {@link ProposalAccess} says the same about a single one.
 */
final class ProposalVisibility {

    /** Refers to the table proposal as {@code p}. */
    static final String CONDITION = """
            (:everything
             or p.originator = any(cast(:municipalities as text[]))
             or (p.number is not null and p.committee_id = any(cast(:run as uuid[])))
             or (p.accepted_at is not null
                 and (p.committee_id = any(cast(:involved as uuid[])) or (:administrator and not p.closed))))""";

    private ProposalVisibility() {}

    /** The parameters of the condition for this standing. */
    static Map<String, Object> parameters(Standing standing) {
        Set<UUID> involved = new HashSet<>(standing.chaired());
        involved.addAll(standing.seated());
        involved.addAll(standing.run());
        involved.addAll(standing.represented());
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("everything", standing.everywhere() || standing.auditor());
        parameters.put("administrator", standing.administrator());
        parameters.put("municipalities", array(standing.municipalities()));
        parameters.put("run", array(standing.run()));
        parameters.put("involved", array(involved));
        return parameters;
    }

    /** An array as PostgreSQL writes it; the values are ids and keys, which need no quotes. */
    static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
