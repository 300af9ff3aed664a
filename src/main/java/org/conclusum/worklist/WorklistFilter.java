package org.conclusum.worklist;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of the worklist is shown, as it stands in the address.
 *
 * @param committee only this committee's items, or null for all
 * @param step only this kind of work, or null for all
 * @param overdue only what is overdue
 * @param mine only what the person has taken on
 */
record WorklistFilter(@Nullable UUID committee, @Nullable String step, boolean overdue, boolean mine) {

    private static final String COMMITTEE = "committee";
    private static final String STEP = "step";
    private static final String OVERDUE = "overdue";
    private static final String MINE = "mine";

    static final WorklistFilter ALL = new WorklistFilter(null, null, false, false);

    /** Reads the filter from the address; what nobody understands is left out. */
    static WorklistFilter of(QueryParameters parameters) {
        return new WorklistFilter(
                parameters
                        .getSingleParameter(COMMITTEE)
                        .flatMap(WorklistFilter::uuid)
                        .orElse(null),
                parameters.getSingleParameter(STEP).orElse(null),
                parameters.getSingleParameter(OVERDUE).isPresent(),
                parameters.getSingleParameter(MINE).isPresent());
    }

    QueryParameters parameters() {
        Map<String, String> values = new TreeMap<>();
        if (committee != null) {
            values.put(COMMITTEE, committee.toString());
        }
        if (step != null) {
            values.put(STEP, step);
        }
        if (overdue) {
            values.put(OVERDUE, "1");
        }
        if (mine) {
            values.put(MINE, "1");
        }
        return QueryParameters.simple(values);
    }

    boolean accepts(WorkItem item, UUID account, Instant now) {
        return (committee == null || committee.equals(item.committee()))
                && (step == null || step.equals(item.step()))
                && (!overdue || (item.due() != null && item.due().isBefore(now)))
                && (!mine || account.equals(item.assignee()));
    }

    WorklistFilter withCommittee(@Nullable UUID chosen) {
        return new WorklistFilter(chosen, step, overdue, mine);
    }

    /** What of it fits: committees that there are. */
    WorklistFilter fitting(Set<UUID> committees) {
        return committee == null || committees.contains(committee) ? this : withCommittee(null);
    }

    WorklistFilter withStep(@Nullable String chosen) {
        return new WorklistFilter(committee, chosen, overdue, mine);
    }

    WorklistFilter withOverdue(boolean chosen) {
        return new WorklistFilter(committee, step, chosen, mine);
    }

    WorklistFilter withMine(boolean chosen) {
        return new WorklistFilter(committee, step, overdue, chosen);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
