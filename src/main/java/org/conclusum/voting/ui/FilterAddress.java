package org.conclusum.voting.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.voting.BallotFilter;
import org.conclusum.voting.decision.ProcedureKind;
import org.jspecify.annotations.Nullable;

/** The filter of the list of ballots as it stands in the address; what cannot be read is left out. */
final class FilterAddress {

    private static final String COMMITTEE = "committee";
    private static final String RESULT = "result";
    private static final String PROCEDURE = "procedure";

    private FilterAddress() {}

    static BallotFilter read(QueryParameters query) {
        return new BallotFilter(
                query.getSingleParameter(COMMITTEE).map(FilterAddress::id).orElse(null),
                query.getSingleParameter(RESULT).flatMap(FilterAddress::ending).orElse(null),
                query.getSingleParameter(PROCEDURE)
                        .flatMap(FilterAddress::procedure)
                        .orElse(null));
    }

    /** What of it fits: committees that can be chosen. */
    static BallotFilter fitting(BallotFilter filter, List<CommitteeRow> committees) {
        boolean known = committees.stream().anyMatch(row -> row.id().equals(filter.committee()));
        return new BallotFilter(known ? filter.committee() : null, filter.ending(), filter.procedure());
    }

    static QueryParameters of(BallotFilter filter) {
        Map<String, String> query = new HashMap<>();
        if (filter.committee() != null) {
            query.put(COMMITTEE, filter.committee().toString());
        }
        if (filter.ending() != null) {
            query.put(RESULT, filter.ending().name().toLowerCase(Locale.ROOT));
        }
        if (filter.procedure() != null) {
            query.put(PROCEDURE, filter.procedure().name().toLowerCase(Locale.ROOT));
        }
        return QueryParameters.simple(query);
    }

    private static Optional<BallotFilter.Ending> ending(String written) {
        return Arrays.stream(BallotFilter.Ending.values())
                .filter(ending -> ending.name().equalsIgnoreCase(written))
                .findFirst();
    }

    private static Optional<ProcedureKind> procedure(String written) {
        return Arrays.stream(ProcedureKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(written))
                .findFirst();
    }

    @SuppressWarnings("EmptyCatch")
    private static @Nullable UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
